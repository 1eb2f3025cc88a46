# CPack's settings: four packages, so that a cluster's node needs no window and a laptop no LibTorch.
set(CPACK_PACKAGE_NAME paulownia)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "Paulownia maintainers <maintainers@users.noreply.r-seed-7b7472ec.example>")
set(CPACK_PACKAGE_VENDOR "Paulownia")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_COMPONENTS_ALL cli studio portal trainer)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON) # as named above, into one tarball
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_ARCHIVE_FILE_NAME paulownia-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/cpack-generator.cmake)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

function(paulownia_package component package section summary)
  string(TOUPPER ${component} key)
  set(CPACK_DEBIAN_${key}_PACKAGE_NAME ${package} PARENT_SCOPE)
  set(CPACK_DEBIAN_${key}_PACKAGE_SECTION ${section} PARENT_SCOPE)
  string(JOIN "\n" text ${ARGN})
  set(CPACK_COMPONENT_${key}_DESCRIPTION "${summary}\n${text}" PARENT_SCOPE)
endfunction()

set(common "Paulownia turns volunteers' photos into a consented, hand-annotated and" "released data set of headshots, as one chain of recorded acts.")
paulownia_package(cli paulownia science "headshot data sets, from consent to release: command line"
  ${common} "This package has the command line, which does every step.")
paulownia_package(studio paulownia-studio science "headshot data sets, from consent to release: desktop studio"
  ${common} "This package has the window in which a team imports, reviews, votes," "releases and explores.")
paulownia_package(portal paulownia-portal science "headshot data sets, from consent to release: volunteers' page"
  ${common} "This package has the web page where volunteers consent, send photos" "and withdraw, and a service for systemd.")
paulownia_package(trainer paulownia-trainer science "headshot data sets, from consent to release: network trainer"
  ${common} "This package trains networks on a release, on a laptop or under Slurm." "It needs no window system.")

# Beyond the libraries, which dpkg-shlibdeps finds: models read at run time, Qt's plug-ins.
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite, libdlib-data, opencv-data")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "paulownia-studio, paulownia-portal, paulownia-trainer, libqt6sql6-psql")
set(CPACK_DEBIAN_STUDIO_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libdlib-data, opencv-data, qt6-qpa-plugins, hicolor-icon-theme")
set(CPACK_DEBIAN_STUDIO_PACKAGE_RECOMMENDS "paulownia, paulownia-portal, paulownia-trainer, qt6-image-formats-plugins, qt6-translations-l10n, libqt6sql6-psql")
set(CPACK_DEBIAN_PORTAL_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PORTAL_PACKAGE_RECOMMENDS "paulownia, libqt6sql6-psql")
foreach(script postinst prerm postrm)
  list(APPEND CPACK_DEBIAN_PORTAL_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_SOURCE_DIR}/debian/${script})
endforeach()
include(CPack)
