# One target a second-level folder: core/voting is core_voting, ui/canvas is ui_canvas.

# paulownia_library(core_voting SOURCES tally.cpp … LINKS core_model … [PCH pch_qt])
function(paulownia_library name)
  cmake_parse_arguments(ARG "" "PCH" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC project_options ${ARG_LINKS})
  if(ARG_PCH)
    target_precompile_headers(${name} REUSE_FROM ${ARG_PCH})
  endif()
endfunction()

# All programs, without the tests: what ./bootstrap build makes.
add_custom_target(programs)

# paulownia_program(paulownia SOURCES main.cpp … LINKS …)
function(paulownia_program name)
  cmake_parse_arguments(ARG "" "PCH" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE project_options ${ARG_LINKS})
  if(ARG_PCH)
    target_precompile_headers(${name} REUSE_FROM ${ARG_PCH})
  endif()
  add_dependencies(programs ${name})
endfunction()

# Of a build with sanitizers: a finding ends the test, and a test has more time (tests/support/patience.h has the same number).
# std::string goes back and forth between our code and libraries built without them.
set(sanitizer_environment "")
set(patience 1)
if(PAULOWNIA_SANITIZE)
  set(patience 15)
  set(sanitizer_environment ";QTEST_FUNCTION_TIMEOUT=3000000;;ASAN_OPTIONS=detect_container_overflow=0;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers/lsan.supp:print_suppressions=0"
    "UBSAN_OPTIONS=print_stacktrace=1;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers/tsan.supp:halt_on_error=1:second_deadlock_stack=1:die_after_fork=0")
endif()

# paulownia_test(core/voting/tally_test LINKS core_voting): tests/core/voting/tally_test.cpp becomes an executable and
# a CTest of the name core_voting_tally_test. Runs offscreen; what its programs log stays in the build folder.
function(paulownia_test path)
  cmake_parse_arguments(ARG "" "PCH;TIMEOUT" "LINKS;LABELS" ${ARGN})
  string(REPLACE "/" "_" name ${path})
  add_executable(${name} ${PROJECT_SOURCE_DIR}/tests/${path}.cpp)
  target_link_libraries(${name} PRIVATE project_options Qt6::Test opencv_imgcodecs ${ARG_LINKS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  if(ARG_PCH)
    target_precompile_headers(${name} REUSE_FROM ${ARG_PCH})
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * ${patience}")
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}" SKIP_REGULAR_EXPRESSION "^SKIPPED ALL"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;PAULOWNIA_BIN=${CMAKE_BINARY_DIR}/bin;PAULOWNIA_SOURCE=${PROJECT_SOURCE_DIR};XDG_STATE_HOME=${CMAKE_BINARY_DIR}/tests/state${sanitizer_environment}")
endfunction()

# paulownia_test_again(core_storage_project_test postgres NAME=value): the same executable as another test, in another environment.
function(paulownia_test_again name suffix environment)
  get_test_property(${name} ENVIRONMENT inherited)
  get_test_property(${name} TIMEOUT limit)
  add_test(NAME ${name}_${suffix} COMMAND ${name})
  set_tests_properties(${name}_${suffix} PROPERTIES TIMEOUT ${limit} SKIP_REGULAR_EXPRESSION "^SKIPPED ALL" ENVIRONMENT "${inherited};${environment}")
endfunction()
