# Third parties, all from Debian packages (see `dev`). LLVM is linked statically: loading libLLVM.so costs 10 ms.

find_package(LLVM 19.1 REQUIRED CONFIG)
llvm_map_components_to_libnames(llvm_support_libraries support)
add_library(carelint_llvm INTERFACE)
target_include_directories(carelint_llvm SYSTEM INTERFACE ${LLVM_INCLUDE_DIRS})
separate_arguments(llvm_definitions NATIVE_COMMAND ${LLVM_DEFINITIONS})
target_compile_definitions(carelint_llvm INTERFACE ${llvm_definitions})
target_link_libraries(carelint_llvm INTERFACE ${llvm_support_libraries})

find_package(PkgConfig REQUIRED)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(md4c REQUIRED IMPORTED_TARGET md4c)
pkg_check_modules(pcre2 REQUIRED IMPORTED_TARGET libpcre2-8)
pkg_check_modules(tinyxml2 REQUIRED IMPORTED_TARGET tinyxml2)
find_package(ICU REQUIRED COMPONENTS uc data)
find_package(Threads REQUIRED)

if(CARELINT_TESTS)
  find_package(GTest REQUIRED)
endif()
if(CARELINT_BENCHMARKS)
  find_package(benchmark REQUIRED)
endif()
