/* Starts the version of Suunta that is installed beside it.

   The installer puts each version into a folder of its own and writes the name of the one that
   counts into the file `current`. What points here (Start menu, taskbar, suunta: addresses,
   scripts, rules of administrators) outlives each upgrade, and a version that runs is never
   written over. Compiled twice: as suunta.exe with a console, as suunta-window.exe without. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#ifdef WINDOWED
#define PROGRAM L"suunta-window.exe"
#else
#define PROGRAM L"suunta.exe"
#endif

enum { ROOM = 32768, LONGEST_NAME = 64, NOT_WHOLE = 2 };

static wchar_t folder[ROOM], program[ROOM], command[ROOM];

static int fails(void)
{
    const wchar_t *sentence = L"Suunta is not whole. Install it again.\r\n";
    WORD language = PRIMARYLANGID(GetUserDefaultUILanguage());
    if (language == LANG_FINNISH)
        sentence = L"Suunta ei ole ehj\u00e4. Asenna se uudelleen.\r\n";
    else if (language == LANG_SWEDISH)
        sentence = L"Suunta \u00e4r inte hel. Installera den p\u00e5 nytt.\r\n";
#ifdef WINDOWED
    MessageBoxW(NULL, sentence, L"Suunta", MB_ICONERROR);
#else
    char bytes[256];
    DWORD written;
    int size = WideCharToMultiByte(CP_UTF8, 0, sentence, -1, bytes, sizeof bytes, NULL, NULL);
    WriteFile(GetStdHandle(STD_ERROR_HANDLE), bytes, size - 1, &written, NULL);
#endif
    return NOT_WHOLE;
}

/* The folder of this file, with its last backslash. */
static BOOL find_folder(void)
{
    DWORD length = GetModuleFileNameW(NULL, folder, ROOM);
    if (length == 0 || length >= ROOM)
        return FALSE;
    while (length > 0 && folder[length - 1] != L'\\')
        length--;
    folder[length] = 0;
    return length > 0;
}

/* The name in the file `current`, if it is one: never a way out of this folder. */
static BOOL read_current(wchar_t *name)
{
    static wchar_t path[ROOM];
    char bytes[LONGEST_NAME];
    DWORD size = 0, length = 0;
    if (lstrlenW(folder) + LONGEST_NAME >= ROOM)
        return FALSE;
    lstrcpyW(path, folder);
    lstrcatW(path, L"current");
    HANDLE file = CreateFileW(path, GENERIC_READ,
                              FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL,
                              OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return FALSE;
    BOOL is_read = ReadFile(file, bytes, sizeof bytes - 1, &size, NULL);
    CloseHandle(file);
    for (; is_read && length < size && bytes[length] > ' '; length++) {
        char each = bytes[length];
        if (!((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-' ||
              (each == '.' && length > 0)))
            return FALSE;
        name[length] = (wchar_t)each;
    }
    name[length] = 0;
    return is_read && length > 0;
}

/* What was written behind the name of this program, as it was written. */
static const wchar_t *arguments(void)
{
    const wchar_t *rest = GetCommandLineW();
    BOOL is_quoted = FALSE;
    for (; *rest && (is_quoted || (*rest != L' ' && *rest != L'\t')); rest++)
        if (*rest == L'"')
            is_quoted = !is_quoted;
    return rest;
}

#ifndef WINDOWED
/* Ctrl+C is for the program; this one stays to hand on how it ended. */
static BOOL WINAPI stay(DWORD event)
{
    return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}

/* Whoever ends this process ends the program, too. */
static void tie(HANDLE process)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    HANDLE job = CreateJobObjectW(NULL, NULL);
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
    if (job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits))
        AssignProcessToJobObject(job, process);
}
#endif

int main(void)
{
    wchar_t name[LONGEST_NAME];
    STARTUPINFOW start;
    PROCESS_INFORMATION started;
    const wchar_t *rest = arguments();

    if (!find_folder() || !read_current(name))
        return fails();
    lstrcpyW(program, folder);
    lstrcatW(program, name);
    lstrcatW(program, L"\\" PROGRAM);
    if (lstrlenW(program) + lstrlenW(rest) + 3 >= ROOM)
        return fails();
    lstrcpyW(command, L"\"");
    lstrcatW(command, program);
    lstrcatW(command, L"\"");
    lstrcatW(command, rest);

    /* Handed on as it came: which link it was started by, so that the taskbar knows it again. */
    GetStartupInfoW(&start);
    start.lpReserved = NULL;
#ifdef WINDOWED
    if (!CreateProcessW(program, command, NULL, NULL, TRUE, 0, NULL, NULL, &start, &started))
        return fails();
    AllowSetForegroundWindow(started.dwProcessId);
    return 0;
#else
    DWORD ended = NOT_WHOLE;
    SetConsoleCtrlHandler(stay, TRUE);
    if (!CreateProcessW(program, command, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &start,
                        &started))
        return fails();
    tie(started.hProcess);
    ResumeThread(started.hThread);
    WaitForSingleObject(started.hProcess, INFINITE);
    GetExitCodeProcess(started.hProcess, &ended);
    return (int)ended;
#endif
}
