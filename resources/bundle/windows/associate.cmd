@echo off
rem Lets the program in this folder open .kzaz files, for the current user only.
rem "associate --remove" takes that back.
setlocal
set "classes=HKCU\Software\Classes"
if "%~1"=="--remove" (
    reg delete "%classes%\.kzaz" /f
    reg delete "%classes%\kzaz_desk.project" /f
    exit /b
)
reg add "%classes%\.kzaz" /ve /d "kzaz_desk.project" /f || exit /b 1
reg add "%classes%\kzaz_desk.project" /ve /d "kzaz_desk project" /f
reg add "%classes%\kzaz_desk.project\DefaultIcon" /ve /d "\"%~dp0kzaz-desk-window.exe\",0" /f
reg add "%classes%\kzaz_desk.project\shell\open\command" /ve /d "\"%~dp0kzaz-desk-window.exe\" \"%%1\"" /f
