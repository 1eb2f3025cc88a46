#pragma once

#include "core/model/actor.h"

#include <QSize>
#include <QString>
#include <optional>

namespace paulownia::studio {

/// What the command line asks for.
struct Arguments {
    QString project;                    ///< empty: the last one
    QString page;                       ///< --page; empty: the last one
    QString subject;                    ///< --show: what the page brings into view, "a00b16f8_3"; empty: as it likes
    std::optional<model::Actor> actor;  ///< --as NAME:ROLE
    QString screenshot;                 ///< --screenshot FILE.png; empty: none
    QString commands;                   ///< --do: commands' ids with commas between, done before the screenshot
    QSize size{1440, 900};              ///< --size WxH, for the screenshot
    QString theme;                      ///< --theme; empty: as set
    QString language;                   ///< --language; empty: as set
    bool endsAfterStartup = false;      ///< --exit-after-startup
};

/// Reads the command line before there is an application, so that --help needs no screen. On --help, --version and wrong
/// usage it has printed what there is to say, and `exitCode` is what to end with.
std::optional<Arguments> parseArguments(int argc, char** argv, int& exitCode);

} // namespace paulownia::studio
