/* Stands in for the program where its installer is tried without a Windows build.

   It says from which version and folder it runs, and with which words. With --hold FILE it does
   what a running Suunta does: it writes FILE, waits until FILE.go is there, reads a file of its
   own folder that it has not needed before, and writes FILE.late with what it found. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <stdio.h>
#include <wchar.h>

static wchar_t own[32768], path[32768];

static void say(FILE *out, int count, wchar_t **words)
{
    static char bytes[65536];
    fprintf(out, "%s\n", STAND_IN_VERSION);
    WideCharToMultiByte(CP_UTF8, 0, own, -1, bytes, sizeof bytes, NULL, NULL);
    fprintf(out, "%s\n", bytes);
    for (int each = 1; each < count; each++) {
        WideCharToMultiByte(CP_UTF8, 0, words[each], -1, bytes, sizeof bytes, NULL, NULL);
        fprintf(out, "[%s]\n", bytes);
    }
}

static FILE *beside(const wchar_t *file, const wchar_t *ending, const wchar_t *mode)
{
    _snwprintf(path, 32767, L"%ls%ls", file, ending);
    return _wfopen(path, mode);
}

static int hold(const wchar_t *file)
{
    char found[64] = "";
    FILE *out = beside(file, L"", L"w");
    if (!out)
        return 4;
    fprintf(out, "%s\n", STAND_IN_VERSION);
    fclose(out);
    for (int tenths = 0; tenths < 1200; tenths++) {
        FILE *go = beside(file, L".go", L"r");
        if (go) {
            fclose(go);
            break;
        }
        Sleep(100);
    }
    wcsrchr(own, L'\\')[0] = 0;
    FILE *late = beside(own, L"\\_internal\\suunta\\late.txt", L"r");
    if (late) {
        fgets(found, sizeof found, late);
        fclose(late);
    }
    out = beside(file, L".late", L"w");
    fprintf(out, "%s", found);
    fclose(out);
    return late ? 0 : 5;
}

int wmain(int count, wchar_t **words)
{
    const wchar_t *log = _wgetenv(L"STAND_IN_LOG");
    FILE *out = log ? _wfopen(log, L"w") : stdout;
    GetModuleFileNameW(NULL, own, 32768);
    say(out, count, words);
    if (log)
        fclose(out);
    if (count > 2 && !wcscmp(words[1], L"--hold"))
        return hold(words[2]);
    return count > 2 && !wcscmp(words[1], L"--end") ? _wtoi(words[2]) : 0;
}
