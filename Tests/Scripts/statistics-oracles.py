#!/usr/bin/env python3
"""Writes what other programs say of the measures of SlantStatistics, for its tests to compare with.

    pip install scipy==1.17.1 numpy==2.4.6 krippendorff==0.9.0 statsmodels==0.15.0
    Tests/Scripts/statistics-oracles.py

Each file of Tests/Fixtures/statistics names the versions that made it. Random draws have fixed seeds.
"""
import json
import os
from importlib.metadata import version

import krippendorff
import numpy as np
import scipy.stats
import statsmodels.stats.multitest
import statsmodels.stats.proportion

FIXTURES = os.path.join(os.path.dirname(__file__), "..", "Fixtures", "statistics")
VERSIONS = {name: version(name) for name in ["krippendorff", "numpy", "scipy", "statsmodels"]}


def write(name, cases):
    """A file of cases, one a line."""
    with open(os.path.join(FIXTURES, name + ".json"), "w") as file:
        file.write('{"versions": ' + json.dumps(VERSIONS) + ',\n"cases": [\n')
        file.write(",\n".join(json.dumps(case) for case in cases))
        file.write("\n]}\n")


def normal_distribution():
    zs = [-37, -20, -8.5, -6, -4.2, -3, -1.96, -1, -0.5, -1e-6, 0, 1e-6, 0.3, 1, 1.644853627, 2.5, 4, 5.5, 8]
    ps = [1e-300, 1e-100, 1e-30, 1e-12, 1e-9, 1e-5, 0.001, 0.0249, 0.025, 0.074, 0.075, 0.076, 0.2, 0.45,
          0.5, 0.55, 0.8, 0.925, 0.95, 0.975, 0.9999, 1 - 1e-9]
    write("normal-distribution", [
        *({"z": z, "cumulative": scipy.stats.norm.cdf(z), "twoSidedP": 2 * scipy.stats.norm.sf(abs(z))} for z in zs),
        *({"probability": p, "quantile": scipy.stats.norm.ppf(p)} for p in ps),
    ])


def student_t():
    cases = []
    for df in [0.3, 0.5, 1, 1.5, 2, 3, 4.7, 9, 10, 23.9, 24.1, 29.5, 88, 250.25, 1_000, 12_345.6, 1e6, 1e8]:
        for t in [-40, -6, -2.0, -0.3, -1e-5, 0, 0.01, 0.7, 1.4, 1.7, 1.8, 2.2, 3.5, 5, 9, 30, 1000]:
            cases.append({
                "df": df, "t": t, "cumulative": scipy.stats.t.cdf(t, df),
                "twoSidedP": 2 * scipy.stats.t.sf(abs(t), df),
            })
        for p in [1e-12, 1e-6, 0.001, 0.025, 0.1, 0.3, 0.4999, 0.5, 0.6, 0.95, 0.975, 0.9999]:
            cases.append({"df": df, "probability": p, "quantile": scipy.stats.t.ppf(p, df)})
    write("student-t", cases)


def clusters(random, count, rate, share_without):
    """Denominators and skewed counts of as many clusters, like words and loaded terms of articles."""
    words = np.round(random.lognormal(5.5, 0.8, count))
    words[random.random(count) < share_without] = 0
    return random.poisson(rate * words * random.gamma(0.7, 1 / 0.7, count)).astype(float), words


def bca():
    """Intervals of scipy.stats.bootstrap with the replicates that it drew."""
    random = np.random.default_rng(6)
    cases = []
    for count, rate, without, other in [(8, 0.02, 0, 0), (12, 0.02, 0.2, 0), (30, 0.005, 0.3, 0), (90, 0.01, 0.1, 0),
                                        (10, 0.02, 0, 7), (40, 0.004, 0.2, 25)]:
        n1, d1 = clusters(random, count, rate, without)
        n2, d2 = clusters(random, other, rate / 2, without) if other else (np.array([]), np.array([]))

        def ratio(n, d, index, axis):
            return n[index].sum(axis=axis) / d[index].sum(axis=axis)

        def statistic(*indices, axis=-1):
            value = ratio(n1, d1, indices[0], axis)
            return value - ratio(n2, d2, indices[1], axis) if other else value

        data = (np.arange(count), np.arange(other)) if other else (np.arange(count),)
        for level in [0.95, 0.9]:
            result = scipy.stats.bootstrap(
                data, statistic, n_resamples=299, confidence_level=level, method="BCa",
                rng=np.random.default_rng(count))
            percentile = scipy.stats.bootstrap(
                data, statistic, n_resamples=0, bootstrap_result=result, confidence_level=level,
                method="percentile")
            large = scipy.stats.bootstrap(
                data, statistic, n_resamples=20_000, batch=1000, confidence_level=level, method="BCa",
                rng=np.random.default_rng(1))
            cases.append({
                "numerators": [n1.tolist(), n2.tolist()], "denominators": [d1.tolist(), d2.tolist()],
                "level": level, "value": float(statistic(*data)),
                "replicates": [float(f"{x:.17g}") for x in result.bootstrap_distribution],
                "bca": list(result.confidence_interval), "standardError": float(result.standard_error),
                "percentile": list(percentile.confidence_interval),
                "bcaOf20000": list(large.confidence_interval),
            })
    write("bootstrap", cases)


def main():
    os.makedirs(FIXTURES, exist_ok=True)
    normal_distribution()
    student_t()
    bca()


main()
