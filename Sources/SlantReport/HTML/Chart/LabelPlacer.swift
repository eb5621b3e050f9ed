/// Places texts beside points so that none covers another text, a point or the edge.
///
/// Greedy: who comes first has the choice of places around its point, near ones before those at the
/// end of a thin line; who finds none goes without.
struct LabelPlacer {
  /// A rectangle in pixels, y downwards.
  struct Box: Equatable {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    /// Whether the two share any area.
    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    /// Whether `other` lies within.
    func contains(_ other: Box) -> Bool {
      left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }
  }

  /// A line from a point to its label.
  struct Leader: Equatable {
    let x1: Double
    let y1: Double
    let x2: Double
    let y2: Double

    /// Whether the line enters `box`.
    ///
    /// Liang and Barsky (1984), "A New Concept and Method for Line Clipping", ACM Transactions on
    /// Graphics 3(1). doi:10.1145/357332.357333
    func crosses(_ box: Box) -> Bool {
      var enter = 0.0
      var leave = 1.0
      let (dx, dy) = (x2 - x1, y2 - y1)
      for (step, room) in [
        (-dx, x1 - box.left), (dx, box.right - x1), (-dy, y1 - box.top), (dy, box.bottom - y1),
      ] {
        if step == 0, room < 0 { return false }
        if step < 0 { enter = max(enter, room / step) }
        if step > 0 { leave = min(leave, room / step) }
      }
      return enter < leave
    }

    /// Whether the two lines cross.
    func crosses(_ other: Leader) -> Bool {
      side(other.x1, other.y1) * side(other.x2, other.y2) < 0
        && other.side(x1, y1) * other.side(x2, y2) < 0
    }

    /// On which side of the line a point lies, as a sign.
    private func side(_ x: Double, _ y: Double) -> Double {
      (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
    }
  }

  /// Where a text stands.
  struct Place: Equatable {
    /// The rectangle of the text.
    let box: Box
    /// The line to its point where it stands apart.
    let leader: Leader?
  }

  /// Half the side of the square that a point keeps free.
  private static let point = 5.0
  /// The directions in which a label may stand, the best first, y downwards.
  private static let directions: [(x: Double, y: Double)] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1),
  ]
  /// How far labels stand from their points: beside them, then at the end of a line.
  private static let distances: [Double] = [7, 16, 26, 38]

  private let frame: Box
  private let points: [Box]
  private var placed: [Place] = []

  /// A picture with points at `points`.
  init(frame: Box, points: [(x: Double, y: Double)]) {
    self.frame = frame
    self.points = points.map { point in
      Box(
        left: point.x - Self.point, top: point.y - Self.point, right: point.x + Self.point,
        bottom: point.y + Self.point)
    }
  }

  /// Places a text of `width` and `height` beside a point.
  ///
  /// - Returns: The place, which is then taken; `nil` where there is none.
  mutating func place(
    _ width: Double,
    _ height: Double,
    at point: (x: Double, y: Double)
  ) -> Place? {
    for distance in Self.distances {
      for direction in Self.directions {
        let place = Self.candidate(width, height, point, direction, distance)
        guard isFree(place) else { continue }
        placed.append(place)
        return place
      }
    }
    return nil
  }

  private static func candidate(
    _ width: Double,
    _ height: Double,
    _ point: (x: Double, y: Double),
    _ direction: (x: Double, y: Double),
    _ distance: Double
  ) -> Place {
    let reach = direction.x != 0 && direction.y != 0 ? distance * 0.75 : distance
    let (x, y) = (point.x + direction.x * reach, point.y + direction.y * reach)
    let left = direction.x > 0 ? x : direction.x < 0 ? x - width : x - width / 2
    let top = direction.y > 0 ? y : direction.y < 0 ? y - height : y - height / 2
    let box = Box(left: left, top: top, right: left + width, bottom: top + height)
    guard distance > distances[0] else { return Place(box: box, leader: nil) }
    let share = Self.point / reach
    return Place(
      box: box,
      leader: Leader(
        x1: point.x + (x - point.x) * share, y1: point.y + (y - point.y) * share, x2: x, y2: y)
    )
  }

  private func isFree(_ place: Place) -> Bool {
    frame.contains(place.box)
      && !points.contains { $0.overlaps(place.box) || place.leader?.crosses($0) ?? false }
      && !placed.contains { Self.collide($0, place) }
  }

  private static func collide(_ one: Place, _ other: Place) -> Bool {
    if one.box.overlaps(other.box) { return true }
    if let leader = one.leader, leader.crosses(other.box) { return true }
    guard let leader = other.leader else { return false }
    return leader.crosses(one.box) || one.leader?.crosses(leader) ?? false
  }
}
