//! Runs a program that may sleep, crash, print without end, or leave others running behind it.

use std::ffi::OsString;
use std::io::{self, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use super::group::Group;

/// What a program printed, and how it ended.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) end: End,
    pub(super) stdout: Vec<u8>,
    /// The start of what it complained about.
    pub(super) stderr: Vec<u8>,
}

/// How a program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// By itself, with a code.
    Code(i32),
    /// By a signal it did not get from here.
    Signal,
    /// It was stopped: its time was over.
    Timeout,
    /// It was stopped: it printed too much.
    TooMuch,
}

/// A report has at most some thousand findings; no honest one is larger.
const MAX_OUTPUT: usize = 4 << 20;
const MAX_COMPLAINT: usize = 4 << 10;
/// How long to wait for EOF on the output when the program has exited: a child process may still hold the pipe.
const GRACE: Duration = Duration::from_secs(1);
const PAUSE: Duration = Duration::from_millis(20);

/// Runs a program with nothing on standard input. All it started is stopped with it.
pub(super) fn run(
    (program, arguments): (&OsString, &[OsString]),
    environment: &[(&str, String)],
    timeout: Duration,
) -> io::Result<Run> {
    let mut command = Command::new(program);
    command.args(arguments).envs(environment.iter().map(|(name, value)| (name, value)));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut group = Group::spawn(command)?;
    let full = Arc::new(AtomicBool::new(false));
    let (stdout, stderr) = group.outputs();
    let stdout = stdout.map(|pipe| collect(pipe, MAX_OUTPUT, Arc::clone(&full)));
    let stderr = stderr.map(|pipe| collect(pipe, MAX_COMPLAINT, Arc::default()));
    let end = wait(&mut group, &full, timeout);
    // Also when it ended by itself: it may have left others behind.
    group.stop();
    let until = Instant::now() + GRACE;
    let (stdout, stderr) = (collected(stdout, until), collected(stderr, until));
    let end = if full.load(Ordering::Acquire) { End::TooMuch } else { end? };
    Ok(Run { end, stdout, stderr })
}

fn wait(group: &mut Group, full: &AtomicBool, timeout: Duration) -> io::Result<End> {
    let started = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = group.ended()? {
            return Ok(ended(status));
        }
        if full.load(Ordering::Acquire) {
            return Ok(End::TooMuch);
        }
        if started.elapsed() >= timeout {
            return Ok(End::Timeout);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(PAUSE);
    }
}

fn ended(status: ExitStatus) -> End {
    status.code().map_or(End::Signal, End::Code)
}

/// Reads a pipe in a thread of its own, piece by piece. What is over the limit is thrown away, so that the program does not stop
/// for want of a reader.
fn collect(mut pipe: impl Read + Send + 'static, limit: usize, full: Arc<AtomicBool>) -> Receiver<Vec<u8>> {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let (mut piece, mut room) = ([0; 8192], limit);
        loop {
            let read = match pipe.read(&mut piece) {
                Ok(0) => return,
                Ok(read) => piece.get(..read).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(_) => return,
            };
            let kept = read.get(..room).unwrap_or(read);
            if kept.len() < read.len() {
                full.store(true, Ordering::Release);
            }
            room -= kept.len();
            if !kept.is_empty() {
                let _ = send.send(kept.to_vec());
            }
        }
    });
    receive
}

/// Captured stdout, up to EOF or the deadline; a pipe still open after that belongs to a child process.
fn collected(pipe: Option<Receiver<Vec<u8>>>, until: Instant) -> Vec<u8> {
    let mut bytes = Vec::new();
    let next =
        |pipe: &Receiver<Vec<u8>>| pipe.recv_timeout(until.saturating_duration_since(Instant::now())).ok();
    while let Some(piece) = pipe.as_ref().and_then(next) {
        bytes.extend(piece);
    }
    bytes
}
