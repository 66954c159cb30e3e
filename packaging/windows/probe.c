/* Helps to try the installer:

     probe run FILE OUT   runs the command line in FILE (UTF-8, word for word), waits, and writes
                          how it ended: other ways to start a program under Wine quote anew, and
                          cut an exit code to eight bits
     probe turn NAME FILE holds the mutex NAME and writes FILE, until FILE.go is there */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <stdio.h>
#include <wchar.h>

static char bytes[65536];
static wchar_t command[65536], path[32768];

static int run(const wchar_t *name, const wchar_t *out)
{
    STARTUPINFOW start = {.cb = sizeof start};
    PROCESS_INFORMATION started;
    DWORD ended;
    FILE *file = _wfopen(name, L"rb");
    if (!file)
        return 3;
    bytes[fread(bytes, 1, sizeof bytes - 1, file)] = 0;
    fclose(file);
    MultiByteToWideChar(CP_UTF8, 0, bytes, -1, command, 65536);
    if (!CreateProcessW(NULL, command, NULL, NULL, TRUE, 0, NULL, NULL, &start, &started))
        return 4;
    WaitForSingleObject(started.hProcess, INFINITE);
    GetExitCodeProcess(started.hProcess, &ended);
    file = _wfopen(out, L"w");
    if (!file)
        return 5;
    fprintf(file, "%lu", ended);
    fclose(file);
    return 0;
}

static int take_turn(const wchar_t *name, const wchar_t *file)
{
    FILE *said;
    CreateMutexW(NULL, TRUE, name);
    said = _wfopen(file, L"w");
    if (!said)
        return 5;
    fclose(said);
    _snwprintf(path, 32767, L"%ls.go", file);
    for (int tenths = 0; tenths < 1200 && GetFileAttributesW(path) == INVALID_FILE_ATTRIBUTES; tenths++)
        Sleep(100);
    return 0;
}

int wmain(int count, wchar_t **words)
{
    if (count == 4 && !wcscmp(words[1], L"run"))
        return run(words[2], words[3]);
    if (count == 4 && !wcscmp(words[1], L"turn"))
        return take_turn(words[2], words[3]);
    return 2;
}
