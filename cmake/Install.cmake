# What `cmake --install` gives: the program, and what a plugin builds against (see plugins/README.md).

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(carelint_package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/carelint)
install(TARGETS carelint RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY lint/api/carelint DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN *.h)
install(TARGETS carelint_api EXPORT carelint)
install(EXPORT carelint NAMESPACE carelint:: DESTINATION ${carelint_package_folder} FILE carelintConfig.cmake)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/carelintConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/carelintConfigVersion.cmake DESTINATION ${carelint_package_folder})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})
