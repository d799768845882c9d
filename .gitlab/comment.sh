#!/bin/sh
# Puts a Markdown file under the merge request of this pipeline, in one comment that is kept up to date:
# it is found by the mark on its first line. Needs COMMENT_TOKEN, a project access token with the
# scope `api` and the role of reporter.
set -eu
notes="$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"
ask() { curl --fail --silent --show-error --header "PRIVATE-TOKEN: $COMMENT_TOKEN" "$@"; }
note=$(ask "$notes?per_page=100" | MARK="$(head -n 1 "$1")" node -e '
  const notes = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  console.log(notes.find(({ body }) => body.startsWith(process.env.MARK))?.id ?? "");
')
if [ -n "$note" ]; then
  ask --request PUT --data-urlencode "body@$1" "$notes/$note" > /dev/null
else
  ask --data-urlencode "body@$1" "$notes" > /dev/null
fi
