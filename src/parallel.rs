//! Independent pieces of work on several threads, their results in order.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The results of `work` on 0, 1 … `count` - 1 in this order, whichever of at most `jobs` threads did each. Every thread
/// works with its own `tool`. A panic of the work is the caller's.
pub fn each<S, T: Send>(
    jobs: usize,
    count: usize,
    tool: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, usize) -> T + Sync,
) -> Vec<T> {
    let jobs = jobs.clamp(1, 64).min(count);
    if jobs <= 1 {
        let mut tool = tool();
        return (0..count).map(|at| work(&mut tool, at)).collect();
    }
    let next = AtomicUsize::new(0);
    let worker = || {
        let (mut tool, mut done) = (tool(), Vec::new());
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= count {
                return done;
            }
            done.push((at, work(&mut tool, at)));
        }
    };
    let mut done: Vec<(usize, T)> = thread::scope(|scope| {
        let threads: Vec<_> = (0..jobs).map(|_| scope.spawn(worker)).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::each;

    #[test]
    fn the_order_is_that_of_the_work() {
        let expected: Vec<usize> = (0..1_000).map(|at| at * at).collect();
        for jobs in [0, 1, 3, 64, 10_000] {
            assert_eq!(each(jobs, 1_000, || (), |(), at| at * at), expected, "{jobs} threads");
        }
        assert_eq!(each(4, 0, || (), |(), at| at), Vec::<usize>::new());
    }

    #[test]
    fn a_panic_of_the_work_is_the_callers_with_its_message() {
        for jobs in [1, 4] {
            let work = || each(jobs, 8, || (), |(), at| assert!(at != 5, "piece {at} cannot be done"));
            let panic = std::panic::catch_unwind(work).unwrap_err();
            assert_eq!(panic.downcast_ref::<String>().map(String::as_str), Some("piece 5 cannot be done"));
        }
    }
}
