# What every target of ours is compiled with. Linked by paulownia_library(), _program() and _test().
add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_options(project_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(project_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_FOREACH PAULOWNIA_VERSION="${PROJECT_VERSION}")
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR})
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

option(PAULOWNIA_WERROR "Treat warnings as errors" OFF)
if(PAULOWNIA_WERROR)
  target_compile_options(project_options INTERFACE -Werror)
endif()

set(PAULOWNIA_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined")
if(PAULOWNIA_SANITIZE)
  target_compile_options(project_options INTERFACE -fsanitize=${PAULOWNIA_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(project_options INTERFACE -fsanitize=${PAULOWNIA_SANITIZE})
endif()

option(PAULOWNIA_FUZZ "Build for libFuzzer (clang)" OFF)
if(PAULOWNIA_FUZZ)
  target_compile_options(project_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(CCACHE ccache)
if(CCACHE)
  # pch_defines and time_macros: without them ccache never hits a file that uses a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(project_options INTERFACE -fpch-preprocess)
  endif()
endif()

add_link_options(-Wl,--as-needed) # a program loads what it uses
find_program(LLD ld.lld)
if(LLD)
  add_link_options(-fuse-ld=lld)
endif()
