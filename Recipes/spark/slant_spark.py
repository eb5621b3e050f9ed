#!/usr/bin/env python3
"""Analyses a corpus of JSON Lines with Slant on a Spark cluster.

    spark-submit slant_spark.py --slant /opt/slant/slant --input hdfs:///news/*.jsonl \
        --states hdfs:///news-states --partitions 512

Each partition runs `slant stream | slant summarize --partial`, which turns lines into partial states. They are
saved as text, a file a partition, and joined on one machine:

    slant merge states/part-* --output results

The tables are those of `slant analyze` on one machine, byte for byte. Every line needs an `id` of its own, since a
cluster knows no line numbers; a line without one, or one that cannot be read, is counted in skipped.csv.
"""

import argparse
import shlex
import sys

from pyspark.sql import SparkSession

# `stream` answers every line, and `summarize --partial` every answer; statuses 1 and 2 say that some or all
# lines could not be read, which the states tell. Anything else is a failure, and Spark tries again.
PIPE = """
set -o pipefail
{slant} stream {options} --jobs 1 - | {slant} summarize --partial {features} -
for status in ${{PIPESTATUS[@]}}; do [ $status -le 2 ] || exit $status; done
"""


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--slant", default="slant", help="the program, at the same path on every worker")
    parser.add_argument("--input", required=True, help="JSON Lines, any path that Spark reads; gzip too")
    parser.add_argument("--states", required=True, help="the folder for the partial states; must not exist")
    parser.add_argument("--partitions", type=int, default=0, help="parts of the input; some for each core")
    parser.add_argument("--feature", action="append", default=[], help="as of slant merge")
    parser.add_argument("--stream-options", default="", help="as of slant stream: '--lexicon own.csv'")
    return parser.parse_args()


def main():
    options = arguments()
    spark = SparkSession.builder.appName("slant").getOrCreate()
    context = spark.sparkContext
    lines = context.textFile(options.input, max(options.partitions, context.defaultParallelism))
    lines = lines.filter(lambda line: line.strip())
    if options.partitions > lines.getNumPartitions():
        lines = lines.repartition(options.partitions)
    command = PIPE.format(
        slant=shlex.quote(options.slant),
        options=options.stream_options,
        features=" ".join("--feature " + shlex.quote(name) for name in options.feature),
    )
    # A command that Spark may split: bash -c 'script'.
    pipe = "bash -c " + shlex.quote(command)
    lines.pipe(pipe, checkCode=True).saveAsTextFile(options.states)

    inputs = lines.count()
    states = context.textFile(options.states).count()
    spark.stop()
    if inputs != states:
        sys.exit(f"{inputs} lines in, but {states} states out; the states are not to be used")
    print(f"{states} states of {inputs} lines in {options.states}")


if __name__ == "__main__":
    main()
