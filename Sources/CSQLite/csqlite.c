#include "csqlite.h"

#include <sqlite3.h>
#include <stddef.h>
#include <sys/vfs.h>

int cs_make_defensive(void *connection) {
  int is_on = 0;
  int result = sqlite3_db_config((sqlite3 *)connection, SQLITE_DBCONFIG_DEFENSIVE, 1, &is_on);
  return result == SQLITE_OK && is_on ? 0 : 1;
}

uint32_t cs_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (uint32_t)status.f_type : 0;
}
