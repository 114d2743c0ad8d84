//! A panic is a mistake of the program: it is caught at the top of the command line and told in the user's language, with what
//! whoever keeps the program needs to find it.
//!
//! What a panic says is known where it is caught; where it was raised only while it is. So [`record_panics`] notes the places.

use super::{Exit, World, say_wrong};
use crate::lang::Lang;
use std::any::Any;
use std::io;
use std::iter;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::sync::{Mutex, PoisonError};

/// So many letters of what a panic says are shown.
const MESSAGE: usize = 200;

/// A panic, and the line of the source that raised it.
struct Raised {
    message: String,
    place: String,
}

/// The panics of this process. Most are of one bad file each, which its reader has caught.
static RAISED: Mutex<Vec<Raised>> = Mutex::new(Vec::new());

/// Notes where each panic of any thread is raised, instead of printing it. Who has set `RUST_BACKTRACE` is shown the
/// backtrace as well (`backtraces`).
pub fn record_panics(backtraces: bool) {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic: &PanicHookInfo<'_>| {
        let place = panic.location().map_or_else(|| "?".to_owned(), ToString::to_string);
        let raised = Raised { message: message(panic.payload()), place };
        RAISED.lock().unwrap_or_else(PoisonError::into_inner).push(raised);
        if backtraces {
            report(panic);
        }
    }));
}

/// Does what a command asks for. Where that panics, says so as a mistake of the program: [`Exit::Bug`].
///
/// Unwinding has let go of the lock and taken away the new output in the making; the old one is only ever exchanged whole.
pub(super) fn guarded(
    arguments: &[String],
    lang: Lang,
    world: &mut World<'_>,
    command: impl FnOnce(&mut World<'_>) -> io::Result<Exit>,
) -> io::Result<Exit> {
    // The world is only written to from here on, and half a line is no harm.
    let panic = match catch_unwind(AssertUnwindSafe(|| command(world))) {
        Ok(exit) => return exit,
        Err(panic) => panic,
    };
    let message = message(&*panic);
    let place = place_of(&message);
    // It may quote a roster: no more of it than tells what happened.
    let message: String = message.chars().take(MESSAGE).collect();
    let version = env!("CARGO_PKG_VERSION");
    let typed: Vec<&str> = iter::once("thidua").chain(arguments.iter().skip(1).map(String::as_str)).collect();
    say_wrong(&lang.bug(version, &typed.join(" "), &place, &message), world)?;
    Ok(Exit::Bug)
}

/// Where the latest panic with that message was raised.
fn place_of(message: &str) -> String {
    let raised = RAISED.lock().unwrap_or_else(PoisonError::into_inner);
    raised.iter().rfind(|raised| raised.message == message).map_or("?", |raised| raised.place.as_str()).to_owned()
}

/// What a panic says; whoever panics with something else than a text says nothing.
fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("?").to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::failed;
    use super::*;
    use crate::issue::Failure;
    use crate::model::{Date, LedgerLine};
    use std::panic::resume_unwind;

    /// How a command ended, and what it said.
    fn told(lang: Lang, command: impl FnOnce(&mut World<'_>) -> io::Result<Exit>) -> (Exit, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut world = World {
            today: || Date::EPOCH,
            locale: None,
            is_terminal: false,
            colours: [false; 2],
            columns: [None; 2],
            closes: false,
            program: None,
            random: |_| Ok(()),
            input: &mut io::empty(),
            out: &mut out,
            err: &mut err,
        };
        let arguments = ["thidua", "run", "danh sách"].map(str::to_owned);
        let exit = guarded(&arguments, lang, &mut world, command).unwrap();
        (exit, String::from_utf8(err).unwrap())
    }

    fn broken() -> io::Result<Exit> {
        Ok(*[Exit::Done; 3].get(std::hint::black_box(5)).expect("there is a sixth place"))
    }

    /// The same in a thread of its own, whose panic is passed on.
    fn broken_aside() -> io::Result<Exit> {
        std::thread::scope(|scope| scope.spawn(broken).join().unwrap_or_else(|panic| resume_unwind(panic)))
    }

    #[test]
    fn a_panic_of_any_thread_is_told_with_its_message_and_exits_with_70() {
        record_panics(true);
        for command in [broken, broken_aside] {
            let (exit, said) = told(Lang::En, |_| command());
            assert_eq!((exit, exit as u8), (Exit::Bug, 70));
            assert!(said.contains("fault of the program") && said.contains("there is a sixth place"), "{said}");
            assert!(said.contains("run danh sách") && said.contains(file!()), "{said}");
            assert!(said.contains(env!("CARGO_PKG_VERSION")) && !said.contains("backtrace"), "{said}");
            let (exit, said) = told(Lang::Vi, |_| command());
            assert!(exit == Exit::Bug && said.contains("lỗi của chương trình"), "{said}");
            assert!(said.contains("there is a sixth place"), "{said}");
        }
    }

    #[test]
    fn failures_that_are_mistakes_of_the_program_exit_with_70_too() {
        let line = || Box::new(LedgerLine { rows: 9, blank: 2, data: 6, accepted: 5, ..LedgerLine::default() });
        for (lang, wanted) in [(Lang::Vi, "9 dòng, phân loại được 8"), (Lang::En, "9 rows, 8 classed")] {
            let (exit, said) = told(lang, |world| failed(&Failure::Unbalanced { line: line() }, lang, world));
            assert!(exit == Exit::Bug && said.contains(wanted), "{exit:?} {said}");
            let busy = Failure::Busy { lock: "lock".into() };
            assert_eq!(told(lang, |world| failed(&busy, lang, world)).0, Exit::Failed);
        }
    }

    #[test]
    fn what_does_not_panic_ends_as_it_does() {
        assert_eq!(told(Lang::Vi, |_| Ok(Exit::NeedsAPerson)), (Exit::NeedsAPerson, String::new()));
        let failed = |world: &mut World<'_>| guarded(&[], Lang::Vi, world, |_| Err(io::ErrorKind::BrokenPipe.into()));
        let mut kind = None;
        told(Lang::Vi, |world| {
            kind = failed(world).err().map(|error| error.kind());
            Ok(Exit::Done)
        });
        assert_eq!(kind, Some(io::ErrorKind::BrokenPipe));
    }
}
