//! Labels that never lie over each other or over the line to another.

/// A label that begins at the line down (or up) to what it names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Label {
    pub(super) x: f64,
    pub(super) width: f64,
}

/// Air between two labels in a row.
const GAP: f64 = 10.0;

/// The row of each label, counted from what they name. The labels are sorted by `x`.
///
/// A label lies over the lines of the later ones it reaches, and therefore in a row beyond theirs.
pub(super) fn rows(labels: &[Label]) -> Vec<usize> {
    let mut rows = vec![0; labels.len()];
    for (i, label) in labels.iter().enumerate().rev() {
        let end = label.x + label.width + GAP;
        let reached = labels.iter().zip(&rows).skip(i + 1).take_while(|(later, _)| later.x < end);
        let row = reached.map(|(_, row)| row + 1).max().unwrap_or(0);
        if let Some(place) = rows.get_mut(i) {
            *place = row;
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_like_stairs() {
        let label = |x, width| Label { x, width };
        assert_eq!(rows(&[label(0.0, 50.0), label(100.0, 50.0)]), [0, 0]);
        assert_eq!(rows(&[label(0.0, 95.0), label(100.0, 50.0)]), [1, 0]);
        assert_eq!(
            rows(&[label(0.0, 300.0), label(10.0, 50.0), label(10.0, 50.0), label(200.0, 9.0)]),
            [2, 1, 0, 0]
        );
    }

    #[test]
    fn no_label_lies_over_another_or_its_line() {
        // A small generator of numbers is enough to try many pictures.
        let mut state = 1u32;
        let mut next = |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            f64::from((state >> 8) % below)
        };
        for _ in 0..200 {
            let mut labels: Vec<_> =
                (0..12).map(|_| Label { x: next(700), width: 20.0 + next(250) }).collect();
            labels.sort_by(|a, b| a.x.total_cmp(&b.x));
            let rows = rows(&labels);
            for (i, one) in labels.iter().enumerate() {
                for (j, later) in labels.iter().enumerate().skip(i + 1) {
                    let reaches = one.x + one.width > later.x;
                    assert!(!reaches || rows[i] > rows[j], "{labels:?} {rows:?}");
                }
            }
        }
    }
}
