//! A program together with all it starts.

use std::io;
use std::process::{ChildStderr, ChildStdout, Command, ExitStatus};

#[cfg(unix)]
use std::{os::unix::process::CommandExt, process::Child};

#[cfg(windows)]
use process_wrap::std::{ChildWrapper, CommandWrap, JobObject};
#[cfg(unix)]
use rustix::process::{Pid, Signal, kill_process_group};

/// A process group, and on Windows a job.
pub(super) struct Group {
    #[cfg(unix)]
    first: Child,
    #[cfg(windows)]
    first: Box<dyn ChildWrapper>,
}

impl Group {
    #[cfg(unix)]
    pub(super) fn spawn(mut command: Command) -> io::Result<Self> {
        Ok(Self { first: command.process_group(0).spawn()? })
    }

    #[cfg(windows)]
    pub(super) fn spawn(command: Command) -> io::Result<Self> {
        Ok(Self { first: CommandWrap::from(command).wrap(JobObject).spawn()? })
    }

    /// Both outputs of the first program, each given once.
    #[cfg(unix)]
    pub(super) fn outputs(&mut self) -> (Option<ChildStdout>, Option<ChildStderr>) {
        (self.first.stdout.take(), self.first.stderr.take())
    }

    #[cfg(windows)]
    pub(super) fn outputs(&mut self) -> (Option<ChildStdout>, Option<ChildStderr>) {
        (self.first.stdout().take(), self.first.stderr().take())
    }

    /// How the first program ended, if it has.
    pub(super) fn ended(&mut self) -> io::Result<Option<ExitStatus>> {
        self.first.try_wait()
    }

    /// Stops all that still runs. Nobody can be asked to stop who is gone already, and that is well.
    pub(super) fn stop(mut self) {
        #[cfg(unix)]
        let _ = kill_process_group(Pid::from_child(&self.first), Signal::KILL);
        #[cfg(windows)]
        let _ = self.first.start_kill();
        let _ = self.first.wait();
    }
}
