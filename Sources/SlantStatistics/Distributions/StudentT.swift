#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Student's *t* distribution with `degreesOfFreedom` ν, which may be any number above 0.
///
/// Student (1908), "The Probable Error of a Mean". doi:10.1093/biomet/6.1.1
public struct StudentT: Equatable, Sendable {
  /// The degrees of freedom ν, above 0.
  public let degreesOfFreedom: Double

  /// The distribution with `degreesOfFreedom`, above 0, which may be infinite.
  public init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0, "degrees of freedom are above 0")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The chance of a value of at most `t`, 0…1.
  public func cumulative(_ t: Double) -> Double {
    if t > 0 { return 1 - twoSidedP(t) / 2 }
    return twoSidedP(t) / 2
  }

  /// The chance of a value at least as far from 0 as `t`, on either side: the *p* of a *t* test.
  ///
  /// It is the incomplete beta function *I*ₓ(ν/2, ½) at *x* = ν / (ν + *t*²), by its continued fraction
  /// up to ν = 10⁴ and by Hill's expansion above.
  public func twoSidedP(_ t: Double) -> Double {
    if degreesOfFreedom >= 1e4 { return NormalDistribution.twoSidedP(normalEquivalent(of: t)) }
    let square = t * t
    if square == 0 { return 1 }
    if square == .infinity { return 0 }
    let half = degreesOfFreedom / 2
    let tail = degreesOfFreedom / (degreesOfFreedom + square)
    let rest = square / (degreesOfFreedom + square)
    // x^(ν/2) (1 − x)^½ / B(ν/2, ½)
    let front =
      exp(-half * log1p(square / degreesOfFreedom)) * rest.squareRoot()
      * Self.gammaRatio(half) / Double.pi.squareRoot()
    if tail < (half + 1) / (half + 2.5) {
      return front / half * Self.betaFraction(half, 0.5, tail)
    }
    return 1 - front / 0.5 * Self.betaFraction(0.5, half, rest)
  }

  /// The value that a part `probability` of the distribution lies below; −∞ at 0 and ∞ at 1.
  public func quantile(_ probability: Double) -> Double {
    precondition((0...1).contains(probability), "a probability is 0…1")
    let tail = 2 * min(probability, 1 - probability)
    if tail == 0 { return probability < 0.5 ? -.infinity : .infinity }
    if tail == 1 { return 0 }
    if degreesOfFreedom == .infinity { return NormalDistribution.quantile(probability) }
    let size = exp(logarithmOfValue(withTwoSidedP: tail))
    return probability < 0.5 ? -size : size
  }

  /// The value of the normal distribution with the same tail.
  ///
  /// Hill (1970), "Algorithm 395: Student's t-Distribution". doi:10.1145/355598.362775
  private func normalEquivalent(of t: Double) -> Double {
    if degreesOfFreedom == .infinity || t.isInfinite { return t }
    let a = degreesOfFreedom - 0.5
    let b = 48 * a * a
    let y = a * log1p(t * t / degreesOfFreedom)
    let correction = ((-0.4 * y - 3.3) * y - 24) * y - 85.5
    return y.squareRoot() * ((correction / (0.8 * y * y + 100 + b) + y + 3) / b + 1)
  }

  /// Newton's method for ln *p* as a function of ln *t*, kept inside a shrinking bracket.
  private func logarithmOfValue(withTwoSidedP tail: Double) -> Double {
    let target = log(tail)
    let half = degreesOfFreedom / 2
    let scale = Self.gammaRatio(half) / (degreesOfFreedom * Double.pi).squareRoot()
    var bracket = -745.0...709.0
    var guess = log(-NormalDistribution.quantile(tail / 2))
    for _ in 0..<200 {
      let t = exp(guess)
      let p = twoSidedP(t)
      if p > tail {
        bracket = guess...bracket.upperBound
      } else {
        bracket = bracket.lowerBound...guess
      }
      let density = scale * exp(-(half + 0.5) * log1p(t * t / degreesOfFreedom))
      let step = (log(p) - target) * p / (2 * t * density)
      let next = guess + step
      if abs(step) < 1e-15 * max(1, abs(guess)) { return next }
      let middle = (bracket.lowerBound + bracket.upperBound) / 2
      if middle == bracket.lowerBound || middle == bracket.upperBound { return middle }
      guess = bracket.contains(next) ? next : middle
    }
    return guess
  }

  /// Γ(*x* + ½) / Γ(*x*), by its asymptotic series from 12 on and by recurrence below.
  private static func gammaRatio(_ x: Double) -> Double {
    if x < 12 { return gammaRatio(x + 1) * x / (x + 0.5) }
    let inverse = 1 / x
    let square = inverse * inverse
    var series = 691.0 / 180_224
    for term in [-31.0 / 18_432, 17.0 / 14_336, -1.0 / 640, 1.0 / 192, -1.0 / 8] {
      series = series * square + term
    }
    return x.squareRoot() * exp(series * inverse)
  }

  /// The continued fraction of the incomplete beta function, after Lentz.
  ///
  /// Didonato & Morris (1992), "Significant digit computation of the incomplete beta function ratios".
  /// doi:10.1145/131766.131776
  private static func betaFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var fraction = d
    for step in 1...100_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      fraction *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      fraction *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return fraction
  }
}
