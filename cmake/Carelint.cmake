# How a target of carelint is built: one library per folder, all with the same flags.

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(carelint_flags INTERFACE)
target_compile_options(carelint_flags INTERFACE
  -Wall -Wextra -Wno-missing-field-initializers -Wno-restrict -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  $<$<BOOL:${CARELINT_WARNINGS_AS_ERRORS}>:-Werror>)
if(CARELINT_SANITIZE)
  target_compile_options(carelint_flags INTERFACE -fsanitize=${CARELINT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(carelint_flags INTERFACE -fsanitize=${CARELINT_SANITIZE})
  target_compile_definitions(carelint_flags INTERFACE CARELINT_SANITIZED)
endif()

# carelint_library(NAME [USES …] [PRIVATE …]): the sources of the current folder.
# USES are folders of carelint whose headers its own headers may include; PRIVATE are third parties.
function(carelint_library name)
  cmake_parse_arguments(ARG "" "" "USES;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp)
  if(NOT sources)
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE carelint_flags ${ARG_USES})
    return()
  endif()
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/lint)
  target_link_libraries(${name} PUBLIC ${ARG_USES} PRIVATE carelint_flags ${ARG_PRIVATE})
endfunction()
