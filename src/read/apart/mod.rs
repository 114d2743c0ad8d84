//! Reading in a process of its own: what a hostile file does there, the rest of the batch does not feel.
//!
//! The parent starts the same program with a hidden command, hands it the file's bytes and takes back plain cells. The child
//! limits its own memory; the parent counts the seconds.

mod wire;

use super::limits::Limits;
use super::workbook::{self, Container, SheetResult};
use crate::issue::FileProblem;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use wire::{Answer, Question};

/// The hidden command of the child.
pub const COMMAND: &str = "read-apart";

/// The sheets of a workbook, read by a child of this program.
pub fn sheets(
    program: &Path,
    content: &[u8],
    container: Container,
    limits: &Limits,
) -> Result<Vec<SheetResult>, FileProblem> {
    let too_heavy =
        || FileProblem::TooHeavy { memory: Limits::megabytes(limits.memory_bytes), seconds: limits.seconds };
    let failed = |error: io::Error| FileProblem::Unreadable { detail: error.to_string() };
    let mut child = Command::new(program)
        .arg(COMMAND)
        // The allocator takes addresses in advance, by default as many as the child may have in all; the least it takes is 64 MB.
        .env("MIMALLOC_ARENA_RESERVE", "32MiB")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(failed)?;
    let question = Question::new(container, limits).encode();
    let answer = converse(&mut child, &question, content, Duration::from_secs(limits.seconds));
    if answer.is_none() {
        // It may have ended by itself already.
        let _ = child.kill();
    }
    let ended = child.wait().map_err(failed)?;
    let answer = answer.filter(|_| ended.success()).ok_or_else(too_heavy)?;
    Answer::decode(&answer).ok_or_else(too_heavy)?.sheets()
}

/// Writes the question and reads the answer at the same time, so that neither side waits for the other for ever.
fn converse(child: &mut Child, question: &[u8], content: &[u8], most: Duration) -> Option<Vec<u8>> {
    let mut to = child.stdin.take()?;
    let mut from = child.stdout.take()?;
    let (send, receive) = mpsc::channel();
    std::thread::spawn(move || {
        let mut answer = Vec::new();
        let read = from.read_to_end(&mut answer);
        // Nobody waits for an answer that comes too late.
        let _ = send.send(read.map(|_| answer));
    });
    let asked = [question, content].concat();
    std::thread::spawn(move || {
        // A child that ends early closes its end; its exit says why.
        let _ = to.write_all(&asked);
    });
    receive.recv_timeout(most).ok()?.ok()
}

/// The child's side: reads the question from one stream, answers on the other.
pub fn serve(from: &mut dyn Read, to: &mut dyn Write) -> io::Result<()> {
    let mut asked = Vec::new();
    from.read_to_end(&mut asked)?;
    let wrong = || io::Error::new(io::ErrorKind::InvalidData, "not a question of this program");
    let (question, content) = Question::decode(&asked).ok_or_else(wrong)?;
    limit_memory(question.limits().memory_bytes.saturating_add(asked.len() as u64));
    let read = workbook::sheets(content, question.container(), question.limits());
    to.write_all(&Answer::new(read).encode())?;
    to.flush()
}

/// From here on an allocation over the limit ends the process.
#[cfg(target_os = "linux")]
fn limit_memory(bytes: u64) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // Without the right to set it the child is still a child.
    let _ = setrlimit(Resource::As, Rlimit { current: Some(bytes), maximum: Some(bytes) });
}

/// Other systems have no such limit for a process by itself: there the child protects the batch from a crash only.
#[cfg(not(target_os = "linux"))]
fn limit_memory(_bytes: u64) {}
