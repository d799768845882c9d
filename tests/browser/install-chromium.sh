#!/bin/sh
# Installs Chromium for the browser tests on Debian or Ubuntu; does nothing where it is installed.
set -eu
if command -v chromium >/dev/null 2>&1; then exit 0; fi
as_root=''
[ "$(id -u)" -eq 0 ] || as_root='sudo'
$as_root apt-get update
$as_root apt-get install --yes --no-install-recommends chromium
