# Finds JDK 25; sourced by ../drydock and ../test, so that both use the same one.
# shellcheck shell=sh

# Whether the folder $1 holds a JDK 25. Reads the JDK's own "release" file: asking java itself would take a tenth of a second.
is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line; do
        case $line in
            'JAVA_VERSION="25"'* | 'JAVA_VERSION="25.'*) return 0 ;;
        esac
    done < "$1/release"
    return 1
}

# The folder of the java on the PATH, links followed.
jdk_on_path() {
    java=$(command -v java) || return 1
    while [ -h "$java" ]; do
        link=$(readlink "$java")
        case $link in
            /*) java=$link ;;
            *) java=${java%/*}/$link ;;
        esac
    done
    bin=${java%/*}
    printf '%s\n' "${bin%/bin}"
}

# Sets JAVA_HOME to a JDK 25 and exports it; says in one line how to get one where there is none.
find_jdk_25() {
    for place in "${DRYDOCK_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(jdk_on_path)" \
        /usr/lib/jvm/*25* /usr/lib64/jvm/*25* /opt/*25* "$HOME"/.jdks/*25* "$HOME"/.sdkman/candidates/java/25* \
        /Library/Java/JavaVirtualMachines/*25*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        "$([ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25 2>/dev/null)"; do
        if is_jdk_25 "$place"; then
            JAVA_HOME=$place
            export JAVA_HOME
            return 0
        fi
    done
    echo "Drydock needs JDK 25: install it from https://adoptium.net (or with your package manager), or set DRYDOCK_JAVA_HOME to its folder." >&2
    return 1
}
