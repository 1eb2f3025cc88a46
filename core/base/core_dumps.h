#pragma once

namespace paulownia::base {

/// No core file of this process and of those it starts, should one crash, nor anything for a crash handler: faces, names and the project's key would be in it. First in main().
/// Where it may not be asked for (the service's own limits stand in its unit), nothing changes.
void leaveNoCore();

} // namespace paulownia::base
