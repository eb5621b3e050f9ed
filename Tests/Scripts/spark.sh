#!/usr/bin/env bash
# Runs the recipe for Spark on a standalone cluster of this machine, a master and two workers, and compares its
# tables with those of one run of slant analyze: once undisturbed, once with a worker killed on the way.
# spark.sh [COPIES]; the sample articles, COPIES times each under ids of their own (8 if left out). Needs Java.
set -euo pipefail
cd "$(dirname "$0")/../.."
source Tests/Scripts/setup.sh
need java default-jre-headless
slant=$(slant_program)
python=$(python_with spark pyspark==4.0.1)
export SPARK_HOME=$(dirname "$("$python" -c 'import pyspark; print(pyspark.__file__)')")
export PYSPARK_PYTHON=$python SPARK_LOCAL_IP=127.0.0.1 SPARK_NO_DAEMONIZE=1
work=$(mktemp -d)
export SPARK_LOG_DIR=$work/log SPARK_WORKER_DIR=$work/worker SPARK_LOCAL_DIRS=$work/local
pids=()
trap 'kill -9 "${pids[@]}" 2>/dev/null || true; pkill -9 -f "$work" 2>/dev/null || true; rm -rf "$work"' EXIT

start() { # start NAME CLASS ARGUMENT…
  local name=$1
  shift
  "$SPARK_HOME/bin/spark-class" "$@" >"$work/$name.log" 2>&1 &
  pids+=($!)
  disown
}
wait_for() { # wait_for FILE TEXT
  for _ in $(seq 120); do
    grep -q "$2" "$1" 2>/dev/null && return
    sleep 0.5
  done
  echo "no '$2' in $1 within a minute:" >&2
  cat "$1" >&2
  exit 1
}

"$slant" analyze notebooks-data/articles --quiet --pages none --output "$work/sample"
"$python" - "$work" "${1:-8}" <<'PY'
import json, pathlib, sys
work, copies = pathlib.Path(sys.argv[1]), int(sys.argv[2])
keys = ["id", "outlet", "title", "date", "author", "section", "url", "text"]
records = [json.loads(line) for line in (work / "sample" / "analysis.jsonl").open()]
rows = [{key: record[key] for key in keys if record[key] is not None} for record in records]
with (work / "corpus.jsonl").open("w") as corpus:
    for copy in range(copies):
        for row in rows:
            words = row["text"].split(" ")
            words[copy % len(words)] += f" {copy}"
            corpus.write(json.dumps(row | {"id": f"{copy}/{row['id']}", "text": " ".join(words)}) + "\n")
    corpus.write('{"id": "empty", "text": ""}\n')
PY
"$slant" analyze "$work/corpus.jsonl" --quiet --pages none --output "$work/one" 2>/dev/null || [ $? = 1 ]

start master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 17077 --webui-port 0
wait_for "$work/master.log" "I have been elected leader"
for number in 1 2; do
  start "worker$number" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port 0 --cores 1 \
    --memory 1g --work-dir "$work/worker$number" spark://127.0.0.1:17077
  wait_for "$work/worker$number.log" "Successfully registered with master"
done

submit() { # submit NAME
  "$SPARK_HOME/bin/spark-submit" --master spark://127.0.0.1:17077 --conf spark.executor.memory=512m \
    --conf spark.ui.enabled=false --conf spark.driver.host=127.0.0.1 Recipes/spark/slant_spark.py \
    --slant "$slant" --input "$work/corpus.jsonl" --states "$work/$1-states" --partitions 12 \
    >"$work/$1.log" 2>&1
}
compare() { # compare NAME
  grep "states of" "$work/$1.log"
  "$slant" merge "$work/$1-states"/part-* --quiet --output "$work/$1" 2>/dev/null || [ $? = 1 ]
  for table in outlets contrasts balance targets naming stories trends; do
    cmp "$work/one/$table.csv" "$work/$1/$table.csv"
  done
  echo "$1: the seven tables are those of one run, byte for byte"
}

submit undisturbed || { cat "$work/undisturbed.log" >&2; exit 1; }
compare undisturbed

submit killed &
job=$!
wait_for "$work/killed.log" "Finished task"
executors=$(pgrep -f "CoarseGrainedExecutorBackend.*$work/worker2" || true)
kill -9 "${pids[2]}" $executors
wait $job || { cat "$work/killed.log" >&2; exit 1; }
grep -c -E "Lost executor|Lost task" "$work/killed.log" | sed 's/^/messages of lost executors and tasks: /'
compare killed
