// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded: while the file that MUHARRIR_FAIL_WRITES names is there, every write of the process to a file fails as on a broken drive.
#include <cerrno>
#include <cstdlib>

#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

bool isBroken()
{
    const char *mark = std::getenv("MUHARRIR_FAIL_WRITES");
    return mark && access(mark, F_OK) == 0;
}

/// The function of the system that ours stands before.
template<typename Function>
Function *behind(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

int broken()
{
    errno = EIO;
    return -1;
}

} // namespace

extern "C" {

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    static const auto real = behind<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return isBroken() ? broken() : real(file, bytes, size, at);
}

int fdatasync(int file)
{
    static const auto real = behind<int(int)>("fdatasync");
    return isBroken() ? broken() : real(file);
}
}
