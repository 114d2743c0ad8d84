//! What a run keeps beside its output, so that the next one need not do it again. Nothing here is ever needed: what cannot
//! be read or written is done anew, and deleting the folder changes no byte of a result.

use super::commit;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Names of kept files end so; no other file of the folder is ever touched.
const ENDING: &str = ".kept";

/// The folder of kept files of one output.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    /// What stands in front of every name: which program keeps it.
    program: String,
    used: Mutex<BTreeSet<String>>,
}

impl Cache {
    /// The cache beside an output. What another build of the program has kept is of no use to this one; where `program`
    /// cannot be told from others, there is none.
    pub fn beside(output: &Path, program: Option<&Path>) -> Option<Self> {
        let folder = commit::beside(output, ".thidua-cache");
        let program = fs::metadata(program?).ok()?;
        let built = program.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
        let program = format!("{:x}-{:x}", program.len(), built.as_nanos());
        Some(Self { folder, program, used: Mutex::default() })
    }

    fn path(&self, name: &str) -> PathBuf {
        let file = format!("{}-{name}{ENDING}", self.program);
        let path = self.folder.join(&file);
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(file);
        path
    }

    /// What was kept under a name.
    pub fn recall(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.path(name)).ok()
    }

    /// Keeps bytes under a name, whole or not at all. A full disk is no fault of the run: it only has nothing to recall.
    pub fn keep(&self, name: &str, bytes: &[u8]) {
        let path = self.path(name);
        let new = path.with_extension("new");
        let kept = self.folder().and_then(|()| fs::write(&new, bytes)).and_then(|()| fs::rename(&new, &path));
        if kept.is_err() {
            let _ = fs::remove_file(&new);
        }
    }

    /// Makes the folder, which only its owner may look into: it holds what the rosters hold. A link in its place is refused.
    fn folder(&self) -> std::io::Result<()> {
        let there = || fs::symlink_metadata(&self.folder).is_ok_and(|there| there.is_dir());
        if there() {
            return Ok(());
        }
        let mut folder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
        match folder.create(&self.folder) {
            // Another thread made it in between.
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && there() => Ok(()),
            made => made,
        }
    }

    /// Takes away what this run neither recalled nor kept.
    pub fn sweep(&self) {
        if !fs::symlink_metadata(&self.folder).is_ok_and(|there| there.is_dir()) {
            return;
        }
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let ours = name.ends_with(ENDING) || name.ends_with(".new");
            if ours && !used.contains(&name) {
                // What cannot be removed today is tried again by the next run.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Cache;

    #[test]
    fn threads_that_begin_together_all_keep() {
        let place = std::env::temp_dir().join(format!("thidua-cache-{}", std::process::id()));
        std::fs::create_dir_all(&place).unwrap();
        let program = place.join("program");
        std::fs::write(&program, "").unwrap();
        for round in 0..50 {
            let output = place.join(format!("output-{round}"));
            let cache = Cache::beside(&output, Some(&program)).unwrap();
            let together = std::sync::Barrier::new(4);
            std::thread::scope(|scope| {
                for name in ["a", "b", "c", "d"] {
                    let (cache, together) = (&cache, &together);
                    scope.spawn(move || {
                        together.wait();
                        cache.keep(name, name.as_bytes());
                    });
                }
            });
            assert!(["a", "b", "c", "d"].iter().all(|name| cache.recall(name).is_some()), "round {round}");
        }
        std::fs::remove_dir_all(place).unwrap();
    }
}
