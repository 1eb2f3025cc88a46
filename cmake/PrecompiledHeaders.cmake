# Five precompiled headers, shared by all targets that name one (PCH pch_qt). Each costs one compile instead of one a file.
function(paulownia_pch name)
  cmake_parse_arguments(ARG "" "" "HEADERS;LINKS" ${ARGN})
  # CONFIGURE, not WRITE: it leaves the file alone when nothing changes, and configuring again rebuilds nothing.
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${name}.cpp CONTENT "// carries a precompiled header\n")
  add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${name} PUBLIC project_options ${ARG_LINKS})
  target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()

set(std_and_qt <algorithm> <array> <cmath> <cstdint> <functional> <map> <memory> <optional> <stop_token> <string> <vector>
  <tl/expected.hpp> <QByteArray> <QDateTime> <QHash> <QObject> <QString> <QStringList> <QVector>)

paulownia_pch(pch_qt HEADERS ${std_and_qt} LINKS Qt6::Core tl::expected)
paulownia_pch(pch_imaging HEADERS ${std_and_qt} <opencv2/core.hpp> <opencv2/imgproc.hpp> LINKS Qt6::Core tl::expected paulownia_opencv)
paulownia_pch(pch_cli HEADERS ${std_and_qt} <CLI/CLI.hpp> <nlohmann/json.hpp> LINKS Qt6::Core tl::expected CLI11::CLI11 nlohmann_json::nlohmann_json)
paulownia_pch(pch_ui HEADERS ${std_and_qt} <QtWidgets> LINKS Qt6::Widgets tl::expected)
paulownia_pch(pch_torch HEADERS <torch/torch.h> <tl/expected.hpp> <nlohmann/json.hpp> LINKS tl::expected nlohmann_json::nlohmann_json torch)
