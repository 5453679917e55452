//! Repeatable chance, the same on every machine.

use rand_core::Rng;
use rand_pcg::Pcg32;

use klagesak_core::verdi::{Sha256, Uuid, ValueError};

/// Chance that can be repeated: PCG-XSH-RR 64/32 (`Pcg32`), seeded through SplitMix64.
///
/// Bounded numbers are the upper half of a 64-bit product, so equal seeds give equal choices on every platform.
#[derive(Debug, Clone)]
pub struct Chance(Pcg32);

/// The stream that the authors of PCG use by default.
const STREAM: u64 = 0x0a02_bdbf_7bb3_c0a7;

impl Chance {
    /// The chance of one message: the seed of a series, and the number in it.
    #[must_use]
    pub fn new(seed: u64, number: u64) -> Self {
        Self(Pcg32::new(mix(mix(seed).wrapping_add(number)), STREAM))
    }

    /// A number below `n`; 0 when `n` is 0.
    pub fn below(&mut self, n: u32) -> u32 {
        let product = u64::from(self.0.next_u32()) * u64::from(n);
        u32::try_from(product >> 32).unwrap_or(0)
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: u32, high: u32) -> u32 {
        low + self.below(high.saturating_sub(low) + 1)
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of the items.
    ///
    /// # Errors
    /// [`ValueError::Empty`] when there are none.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> Result<&'a T, ValueError> {
        let index = self.below(u32::try_from(items.len()).unwrap_or(u32::MAX));
        items.get(index as usize).ok_or(ValueError::Empty)
    }

    /// So many of the items, or all when there are fewer, in their order.
    pub fn some_of<T: Clone>(&mut self, items: &[T], count: u32) -> Vec<T> {
        let (mut left, mut wanted) = (u32::try_from(items.len()).unwrap_or(u32::MAX), count);
        let mut chosen = Vec::new();
        for item in items {
            // Selection sampling: each item is taken with the probability that leaves the right number at the end.
            if self.below(left) < wanted {
                chosen.push(item.clone());
                wanted -= 1;
            }
            left = left.saturating_sub(1);
        }
        chosen
    }

    /// A UUID, version 4.
    pub fn uuid(&mut self) -> Uuid {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        Uuid::from_random_bytes(bytes)
    }

    /// The checksum of a file that does not exist.
    ///
    /// # Errors
    /// None: the form is always right.
    pub fn sha256(&mut self) -> Result<Sha256, ValueError> {
        let mut digits = String::with_capacity(64);
        for _ in 0..8 {
            digits.push_str(&format!("{:08x}", self.0.next_u32()));
        }
        Sha256::from_wire(&digits)
    }
}

/// One step of SplitMix64: neighbouring numbers become unrelated ones.
fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
