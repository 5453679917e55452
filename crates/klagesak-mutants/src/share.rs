//! How many faults were noticed, and between what the share lies that they were drawn from.

/// Faults that compile, and those of them that were noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// How many compile.
    pub viable: u32,
    /// How many of these were noticed.
    pub noticed: u32,
}

impl Share {
    /// Of a hundred; none of nothing.
    #[must_use]
    pub fn percent(self) -> Option<f64> {
        (self.viable > 0).then(|| 100.0 * f64::from(self.noticed) / f64::from(self.viable))
    }

    /// The interval of Wilson at 95 %, of a hundred: unlike the one around the share, it holds near a hundred too.
    #[must_use]
    pub fn interval(self) -> Option<(f64, f64)> {
        const Z: f64 = 1.959_964;
        let share = self.percent()? / 100.0;
        let n = f64::from(self.viable);
        let middle = share + Z * Z / (2.0 * n);
        let width = Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt();
        let of = |bound: f64| 100.0 * (bound / (1.0 + Z * Z / n)).clamp(0.0, 1.0);
        Some((of(middle - width), of(middle + width)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_is_that_of_the_tables() {
        let (low, high) = Share { viable: 300, noticed: 270 }.interval().unwrap();
        assert!((low - 86.08).abs() < 0.05 && (high - 92.90).abs() < 0.05, "{low} {high}");
        let (_, high) = Share { viable: 10, noticed: 10 }.interval().unwrap();
        assert!((high - 100.0).abs() < 0.01);
        assert_eq!(Share::default().interval(), None);
    }
}
