//! A bar for those who wait more than a second in front of a terminal.

use std::io::{IsTerminal, stderr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::output;

/// How far the work has come.
#[derive(Debug)]
pub(crate) struct Progress {
    started: Instant,
    done: usize,
    total: usize,
    bar: Option<ProgressBar>,
}

/// Whether stderr is a terminal and progress is wanted.
fn is_watched() -> bool {
    stderr().is_terminal() && !output::is_quiet()
}

const PATIENCE: Duration = Duration::from_secs(1);

impl Progress {
    pub(crate) fn new(total: usize) -> Self {
        Self { started: Instant::now(), done: 0, total, bar: None }
    }

    pub(crate) fn advance(&mut self, by: usize) {
        self.done += by;
        if self.bar.is_none() && self.done < self.total && self.started.elapsed() > PATIENCE && is_watched() {
            self.bar = Some(bar(self.total));
        }
        if let Some(bar) = &self.bar {
            bar.set_position(u64::try_from(self.done).unwrap_or(u64::MAX));
        }
    }

    /// Prints with the bar out of the way.
    pub(crate) fn hidden<T>(&self, print: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(print),
            None => print(),
        }
    }

    pub(crate) fn done(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn bar(total: usize) -> ProgressBar {
    let length = u64::try_from(total).unwrap_or(u64::MAX);
    let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr());
    styled(bar, "{bar:40} {pos}/{len} · {eta}")
}

fn styled(bar: ProgressBar, template: &str) -> ProgressBar {
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// How many bytes have been read of those there are; counted by several threads.
#[derive(Debug)]
pub(crate) struct Bytes {
    started: Instant,
    /// Nothing when nobody looks.
    bar: Option<ProgressBar>,
    shown: AtomicBool,
}

impl Bytes {
    pub(crate) fn new(total: u64) -> Self {
        let bar = is_watched().then(|| {
            let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::hidden());
            styled(bar, "{bar:40} {binary_bytes}/{binary_total_bytes} · {binary_bytes_per_sec} · {eta}")
        });
        Self { started: Instant::now(), bar, shown: AtomicBool::new(false) }
    }

    pub(crate) fn advance(&self, by: u64) {
        let Some(bar) = &self.bar else { return };
        bar.inc(by);
        if self.started.elapsed() > PATIENCE && !self.shown.swap(true, Ordering::Relaxed) {
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    pub(crate) fn done(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
