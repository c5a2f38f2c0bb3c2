#!/bin/sh
# Fetches the free fonts: downloads their Debian packages, unpacks them into a temporary folder and
# runs the given command with that folder as its last argument; the command checks and installs them.
#
#     sh fetch-fonts.sh java -cp ... COMMAND
#
# Needs no root and installs nothing. Says nothing unless something fails; then the exit code is 3,
# or that of the command.
set -eu

packages='texlive-lang-chinese fonts-hanazono'

fail() {
    printf '%s\n%s\n' "fuhan: $1" "fuhan: $2" >&2
    printf '%s\n' \
        'hint: name your own font files in content/site.yaml under `fonts`, roles fangsong, title, hei, kai:' \
        '办法：在 content/site.yaml 的 `fonts` 中指明自己的字体文件（fangsong 仿宋、title 小标宋、hei 黑体、kai 楷体）：' \
        '    fonts:' \
        '      fangsong: [fonts/simfang.ttf]' >&2
    exit 3
}

[ $# -gt 0 ] || { printf 'usage: fetch-fonts.sh COMMAND [ARGUMENT...]\n' >&2; exit 2; }
for tool in apt-get dpkg-deb; do
    command -v "$tool" >/dev/null 2>&1 || fail \
        "the free fonts cannot be fetched: this system has no $tool" \
        "无法获取免费字体：本机没有 $tool"
done

work=$(mktemp -d "${TMPDIR:-/tmp}/fuhan-fonts.XXXXXX") || fail \
    'the free fonts cannot be fetched: no temporary folder can be made' \
    '无法获取免费字体：不能建立临时文件夹'
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
mkdir -p "$work/packages" "$work/state/lists/partial" "$work/cache/archives/partial" "$work/root"
log=$work/log

# As root apt-get would fetch as another user, who may not write into our folder.
apt() {
    if [ "$(id -u)" -eq 0 ]; then
        set -- -o APT::Sandbox::User=root "$@"
    fi
    LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -q -o Dir::Cache="$work/cache" "$@" >>"$log" 2>&1
}

download() (
    # The list of packages is meant to be split into words.
    # shellcheck disable=SC2086
    cd "$work/packages" && apt "$@" download $packages
)

# First with the system's package lists. They may be absent or name versions that are gone: then with
# fresh ones of our own, since only root may renew the system's.
fresh() {
    apt -o Dir::State="$work/state" -o Dir::State::status=/var/lib/dpkg/status update &&
        download -o Dir::State="$work/state" -o Dir::State::status=/var/lib/dpkg/status
}
download || fresh || {
    cat "$log" >&2
    fail 'the free fonts cannot be fetched: apt-get failed (see above)' \
        '无法获取免费字体：apt-get 运行失败（见上）'
}

for package in "$work"/packages/*.deb; do
    dpkg-deb -x "$package" "$work/root" >>"$log" 2>&1 || {
        cat "$log" >&2
        fail 'the free fonts cannot be unpacked (see above)' '免费字体无法解包（见上）'
    }
done

status=0
"$@" "$work/root" || status=$?
exit "$status"
