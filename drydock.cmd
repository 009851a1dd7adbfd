@echo off
rem Starts Drydock: the window without arguments, otherwise the command line. The Windows twin of the script beside it.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "work=%root%\.drydock"
set "target=%root%\app\target"

set "jdk="
for %%J in ("%DRYDOCK_JAVA_HOME%" "%JAVA_HOME%") do if not defined jdk call :try "%%~J"
for %%J in (java.exe) do if not defined jdk if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
    if not defined jdk for /d %%J in ("%%~P\*25*") do if not defined jdk call :try "%%~J"
)
if not defined jdk (
    echo Drydock needs JDK 25: install it with "winget install EclipseAdoptium.Temurin.25.JDK" or from https://adoptium.net, or set DRYDOCK_JAVA_HOME to its folder. 1>&2
    exit /b 1
)
set "JAVA_HOME=%jdk%"

call :built || call :build || exit /b 1
set "jar="
for %%F in ("%target%\drydock-app-*.jar") do set "jar=%%~F"

set "flags=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xlog:aot*=off -Xlog:cds*=off"
if "%~1"=="" (
    start "" "%JAVA_HOME%\bin\javaw.exe" %flags% -cp "%jar%;%target%\lib\*" dev.drydock.Main
    exit /b 0
)
"%JAVA_HOME%\bin\java.exe" %flags% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "%jar%;%target%\lib\*" dev.drydock.Main %*
exit /b %ERRORLEVEL%

rem Takes the folder %1 where it holds a JDK 25.
:try
if exist "%~1\bin\javac.exe" if exist "%~1\release" (
    findstr /b /r /c:"JAVA_VERSION=.25[^0-9]" "%~1\release" >nul && set "jdk=%~f1"
)
exit /b 0

rem Succeeds where the jar is there and nothing that the build reads is newer than its mark.
:built
if not exist "%target%\drydock-app-*.jar" exit /b 1
if not exist "%root%\app\src\main" exit /b 0
if not exist "%work%\built" exit /b 1
powershell -NoProfile -ExecutionPolicy Bypass -Command "$mark = (Get-Item -LiteralPath (Join-Path $env:work 'built')).LastWriteTimeUtc; $parts = 'pom.xml', 'app\pom.xml', 'app\src\main', 'kind-profiles', 'manifests' | ForEach-Object { Join-Path $env:root $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-ChildItem -LiteralPath $parts -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $mark } | Select-Object -First 1) { exit 1 }"
exit /b %ERRORLEVEL%

:build
echo Building Drydock. The first time this takes a minute or two, longer where Maven fetches its libraries...>&2
if not exist "%work%" mkdir "%work%"
if exist "%target%\lib" rmdir /s /q "%target%\lib"
set "maven=%root%\mvnw.cmd"
where mvn >nul 2>nul && set "maven=mvn"
pushd "%root%"
call "%maven%" -B -ntp -Dstyle.color=never -pl app -am package -Dmaven.test.skip=true -Dspotless.check.skip=true > "%work%\build.log" 2>&1
set "code=%ERRORLEVEL%"
popd
if not "%code%"=="0" (
    findstr /v /b /c:"[INFO]" "%work%\build.log" 1>&2
    echo Drydock could not be built. Mend what Maven names above and try again. 1>&2
    exit /b 1
)
echo built> "%work%\built"
exit /b 0
