//! A list of items of one type.

use super::fault::{FaultKind, JsonType};
use super::path::Step;
use super::reader::Reader;

impl Reader<'_> {
    /// Goes through a list: `read` is called with the reader at each of its items. That it has too few or too many is noted.
    /// False when it is no list.
    pub(crate) fn list(&mut self, min: usize, max: usize, read: &mut dyn FnMut(&mut Self)) -> bool {
        if self.cursor.peek() != Some(b'[') {
            self.other_type(JsonType::Array);
            return false;
        }
        self.enter();
        let mut count = 0;
        while self.cursor.more(count == 0, b']') {
            self.count_values(1);
            self.path.push(Step::Item(count), self.cursor.at());
            read(self);
            self.path.pop();
            count += 1;
        }
        self.leave();
        if count < min {
            self.fault(FaultKind::TooFew(min));
        }
        if count > max {
            self.fault(FaultKind::TooMany(max));
        }
        true
    }

    /// Notes that an item of the list that has been read stands twice.
    pub(crate) fn repeated(&mut self) {
        self.fault(FaultKind::Repeated);
    }
}
