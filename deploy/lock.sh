#!/bin/sh
# Resolve all lists together first, or a short list takes what a longer one can't.
set -eu
cd "$(dirname "$0")/.."
compile() {
    .venv/bin/python -m uv pip compile --quiet --universal --python-version 3.11 --no-header \
        --no-emit-index-url --no-emit-find-links "$@"
}
compile --no-annotate requirements.in requirements-optional.in requirements-dev.in \
    --output-file constraints.txt
for list in requirements requirements-optional requirements-dev; do
    compile --generate-hashes --constraints constraints.txt "$list.in" --output-file "$list.txt"
done
