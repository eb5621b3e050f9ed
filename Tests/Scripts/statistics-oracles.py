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


def jackknife(n, d):
    """Of a ratio of sums: the deviations without each cluster in turn, the squared error, and its degrees of freedom."""
    size = len(n)
    others = (n.sum() - n) / (d.sum() - d)
    away = others.mean() - others
    with_words = (d > 0).sum()
    excess = (away**4).sum() / (away**2).sum() ** 2 - 1 / with_words
    return (size - 1) / size * (away**2).sum(), min(with_words - 1, max(2, 2 / max(excess, 1e-9))), with_words


def satterthwaite(v, df):
    return v.sum() ** 2 / (v**2 / df).sum()


def stretched(samples, replicates, ends, level):
    """BCa ends moved outwards for few clusters (linear scale; for one sample the logarithmic one too), and p."""
    value = samples[0][0].sum() / samples[0][1].sum()
    square, df, size = map(np.array, zip(*(jackknife(n, d) for n, d in samples)))
    bootstrap_error = replicates.std(ddof=1)
    z = scipy.stats.norm.ppf((1 + level) / 2)
    low, high = ends
    if len(samples) == 1:
        t = scipy.stats.t.ppf((1 + level) / 2, df[0])
        c = max(square[0] ** 0.5 / bootstrap_error, 1) * (1 + 0.5 / size[0]) * t / z
        low, high = min(low, value), max(high, value)
        return {"signed": [value - c * (value - low), value + c * (high - value)],
                "rate": [value * (low / value) ** c, value * (high / value) ** c], "p": None}
    value -= samples[1][0].sum() / samples[1][1].sum()
    v = square * (1 + 0.25 / size) ** 2
    nu = min(satterthwaite(v, df), satterthwaite(1 / size, size - 1))
    t = scipy.stats.t.ppf((1 + level) / 2, nu)
    c = max(v.sum() ** 0.5 / bootstrap_error, 1) * t / z
    low, high = value - c * (value - min(low, value)), value + c * (max(high, value) - value)
    arm = v.sum() ** 0.5 * t / 2
    low, high = min(low, value - arm), max(high, value + arm)
    k = size.min() - 1
    towards = value - low if value > 0 else high - value
    p = 2 * scipy.stats.t.sf(abs(value) / towards * scipy.stats.t.ppf((1 + level) / 2, k), k)
    return {"signed": [low, high], "rate": [low, high], "p": p}


def bca():
    """Intervals of scipy.stats.bootstrap with the replicates that it drew, as they are and stretched."""
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
            large = scipy.stats.bootstrap(
                data, statistic, n_resamples=20_000, batch=1000, confidence_level=level, method="BCa",
                rng=np.random.default_rng(1))
            cases.append({
                "numerators": [n1.tolist(), n2.tolist()], "denominators": [d1.tolist(), d2.tolist()],
                "level": level, "value": float(statistic(*data)),
                "replicates": [float(f"{x:.17g}") for x in result.bootstrap_distribution],
                "bca": list(result.confidence_interval), "standardError": float(result.standard_error),
                "bcaOf20000": list(large.confidence_interval),
                **stretched([(n1, d1), (n2, d2)] if other else [(n1, d1)], result.bootstrap_distribution,
                            result.confidence_interval, level),
            })
    write("bootstrap", cases)


def words():
    """Log-odds by the formula of convokit 5.0.0 (fightingWords.py) in double precision, G2 of scipy."""
    random = np.random.default_rng(7)
    size = 40
    one = random.poisson(random.gamma(0.6, 30, size)).astype(float)
    other = random.poisson(random.gamma(0.6, 60, size)).astype(float)
    prior = random.gamma(0.8, 2, size) + 0.01
    n1, n2, a0 = one.sum(), other.sum(), prior.sum()
    delta = np.log((one + prior) / (n1 + a0 - one - prior)) - np.log((other + prior) / (n2 + a0 - other - prior))
    z = delta / np.sqrt(1 / (one + prior) + 1 / (other + prior))
    cases = []
    for i in range(size):
        table = [[one[i], n1 - one[i]], [other[i], n2 - other[i]]]
        g = scipy.stats.chi2_contingency(table, correction=False, lambda_="log-likelihood").statistic \
            if one[i] + other[i] > 0 else 0.0
        cases.append({
            "counts": [one[i], other[i]], "totals": [n1, n2], "prior": prior[i], "priorTotal": a0,
            "delta": delta[i], "z": z[i], "gSquared": float(g),
        })
    write("words", cases)


def multiple_tests():
    random = np.random.default_rng(8)
    cases = []
    for size in [1, 2, 7, 40, 200]:
        p = random.beta(0.4, 1.5, size)
        p[: size // 4] = np.round(p[: size // 4], 1)
        cases.append({"p": p.tolist(), "adjusted": statsmodels.stats.multitest.multipletests(p, method="fdr_bh")[1].tolist()})
    write("benjamini-hochberg", cases)


def wilson():
    cases = []
    for count, total in [(0, 1), (1, 1), (0, 20), (1, 29), (15, 148), (81, 263), (50, 50), (7, 8), (123, 100_000)]:
        for level in [0.9, 0.95, 0.99]:
            low, high = statsmodels.stats.proportion.proportion_confint(count, total, 1 - level, method="wilson")
            cases.append({"count": count, "total": total, "level": level, "lower": low, "upper": high})
    write("wilson", cases)


def share_difference():
    cases = []
    for one, n1, other, n2 in [(56, 70, 48, 80), (9, 10, 3, 10), (6, 7, 2, 7), (5, 56, 0, 29), (0, 10, 0, 20),
                               (10, 10, 0, 10), (3, 40, 11, 35), (250, 900, 300, 900), (5, 5, 0, 5), (4, 9, 4, 9)]:
        low, high = statsmodels.stats.proportion.confint_proportions_2indep(one, n1, other, n2, method="newcomb")
        cases.append({"counts": [one, other], "totals": [n1, n2], "lower": low, "upper": high})
    write("share-difference", cases)


def alpha():
    """Coders who agree in part, with values missing; rows are units here, coders in the package."""
    random = np.random.default_rng(9)
    cases = []
    for units, coders, values, agree, missing in [(12, 2, 2, 0.8, 0), (30, 4, 5, 0.6, 0.3), (15, 3, 4, 0.1, 0.2),
                                                  (60, 5, 7, 0.9, 0.5), (8, 2, 9, 0.5, 0)]:
        truth = random.integers(1, values + 1, units)
        data = np.where(random.random((coders, units)) < agree, truth, random.integers(1, values + 1, (coders, units)))
        data = np.where(random.random((coders, units)) < missing, np.nan, data.astype(float))
        case = {"units": [[None if np.isnan(x) else x for x in unit] for unit in data.T.tolist()]}
        for level in ["nominal", "ordinal", "interval"]:
            case[level] = krippendorff.alpha(data, level_of_measurement=level)
        cases.append(case)
    write("krippendorff", cases)


def main():
    os.makedirs(FIXTURES, exist_ok=True)
    words()
    multiple_tests()
    wilson()
    share_difference()
    alpha()
    normal_distribution()
    student_t()
    bca()


main()
