#include "cterminal.h"

#include <sys/inotify.h>
#include <sys/prctl.h>
#include <unistd.h>

void ct_hide_memory(void) { (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

int ct_watch(const char *path) {
  int descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (descriptor < 0) return -1;
  if (inotify_add_watch(descriptor, path, IN_MODIFY) < 0) {
    close(descriptor);
    return -1;
  }
  return descriptor;
}

int ct_watch_drain(int descriptor) {
  char buffer[4096];
  int told = 0;
  while (read(descriptor, buffer, sizeof buffer) > 0) told = 1;
  return told;
}
