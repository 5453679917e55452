//! The page of one person, situation by situation.
