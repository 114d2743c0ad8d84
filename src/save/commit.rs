//! The only file that writes: the new output is built beside its place and swapped in whole.

use crate::hash;
use crate::issue::Failure;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file to be written: its path below the output folder, with `/`, and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Held for the length of a run; the system lets go of it when the run ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let path = path.to_owned();
    move |error| Failure::Unwritable { path, error }
}

/// `<parent>/.<name><ending>`: where the lock and the folders in the making lie.
pub(super) fn beside(output: &Path, ending: &str) -> PathBuf {
    let name =
        output.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_else(|| "output".to_owned());
    output.with_file_name(format!(".{name}{ending}"))
}

/// Whether a folder can be written: a small file, that is taken away again.
pub fn probe(folder: &Path) -> io::Result<()> {
    let file = folder.join(format!(".thidua-probe-{}", std::process::id()));
    fs::write(&file, b"thidua")?;
    fs::remove_file(&file)
}

/// Writes one file whole or not at all.
pub fn file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let new = beside(path, ".thidua-new");
    fs::write(&new, bytes).map_err(at(path))?;
    fs::rename(&new, path).map_err(at(path))
}

/// Writes a new file that only its owner may read; one that is there is left alone.
pub fn secret(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(at(path))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(at(path))
}

/// Takes the lock of an output folder, mends what a killed run left, and refuses where a file of the output is open.
pub fn lock(output: &Path) -> Result<Lock, Failure> {
    if let Some(parent) = output.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        fs::create_dir_all(parent).map_err(at(parent))?;
    }
    let path = beside(output, ".thidua-lock");
    // Never emptied: a link in its place must harm nothing.
    let file = File::options().write(true).create(true).truncate(false).open(&path).map_err(at(&path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(fs::TryLockError::WouldBlock) => return Err(Failure::Busy { lock: path }),
        Err(fs::TryLockError::Error(error)) => return Err(Failure::Unwritable { path, error }),
    }
    recover(output)?;
    refuse_open(output)?;
    Ok(Lock { _file: file })
}

/// Between the two renames of the fallback in [`swap`] the old output lies beside its place: it goes back.
fn recover(output: &Path) -> Result<(), Failure> {
    let old = beside(output, ".thidua-old");
    if old.exists() && !output.exists() {
        fs::rename(&old, output).map_err(at(&old))?;
    }
    for left in [old, beside(output, ".thidua-new")] {
        if left.exists() {
            fs::remove_dir_all(&left).map_err(at(&left))?;
        }
    }
    Ok(())
}

/// Excel and LibreOffice put a lock file beside a workbook that they have open.
fn refuse_open(folder: &Path) -> Result<(), Failure> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let entry = entry.map_err(at(folder))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let office = name.strip_prefix("~$").map(str::to_owned);
        let libre = name.strip_prefix(".~lock.").and_then(|rest| rest.strip_suffix('#')).map(str::to_owned);
        if let Some(open) = office.or(libre) {
            return Err(Failure::OutputOpen { file: folder.join(open), marker: entry.path() });
        }
        if entry.file_type().map_err(at(folder))?.is_dir() {
            refuse_open(&entry.path())?;
        }
    }
    Ok(())
}

/// A file of the output as it lies on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Below the output folder, with `/`.
    pub path: String,
    pub sha256: String,
    pub bytes: usize,
}

/// A new output in the making, beside the old one: what is done lies on the disk and no longer in memory. One that is not
/// finished is taken away again, so that a full disk does not stay full.
#[derive(Debug)]
pub struct Stage {
    output: PathBuf,
    fresh: PathBuf,
    _lock: Lock,
}

impl Stage {
    pub fn begin(output: &Path, lock: Lock) -> Result<Self, Failure> {
        let stage = Self { output: output.to_owned(), fresh: beside(output, ".thidua-new"), _lock: lock };
        fs::create_dir_all(&stage.fresh).map_err(at(output))?;
        Ok(stage)
    }

    /// Lays a file down. Failures name it by its place in the output.
    pub fn put(&self, file: Output) -> Result<Written, Failure> {
        let path = self.fresh.join(&file.path);
        let known = self.output.join(&file.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(at(&known))?;
        }
        // What is already there with the same content is kept as it lies.
        let length = file.bytes.len() as u64;
        let same = fs::metadata(&known).is_ok_and(|known| known.len() == length)
            && fs::read(&known).is_ok_and(|bytes| bytes == file.bytes);
        if !(same && fs::hard_link(&known, &path).is_ok()) {
            write(&path, &file.bytes).map_err(at(&known))?;
        }
        Ok(Written { path: file.path, sha256: hash::sha256(&file.bytes), bytes: file.bytes.len() })
    }

    /// Puts the new output into the old one's place. What lies in the old one that no run wrote (`ours` says what the last one
    /// did) is carried over.
    pub fn finish(self, ours: &[String]) -> Result<(), Failure> {
        if self.output.is_dir() {
            carry_over(&self.output, &self.fresh, "", ours)?;
        }
        sync_all(&self.fresh).map_err(at(&self.output))?;
        swap(&self.fresh, &self.output)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Its own failure would hide the first one; the next run takes it away.
        let _ = fs::remove_dir_all(&self.fresh);
    }
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    sync_one(&file)
}

/// A new output lies on the disk, and not only in memory, before it takes the old one's place. Waiting once for all files of the file
/// system takes a fraction of waiting for each.
#[cfg(target_os = "linux")]
fn sync_all(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

#[cfg(target_os = "linux")]
fn sync_one(_: &File) -> io::Result<()> {
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn sync_all(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn sync_one(file: &File) -> io::Result<()> {
    file.sync_all()
}

/// Copies what is not ours from the old folder to the new one.
fn carry_over(old: &Path, fresh: &Path, before: &str, ours: &[String]) -> Result<(), Failure> {
    for entry in fs::read_dir(old).map_err(at(old))? {
        let entry = entry.map_err(at(old))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if before.is_empty() { name.clone() } else { format!("{before}/{name}") };
        let target = fresh.join(&name);
        if entry.file_type().map_err(at(old))?.is_dir() {
            carry_over(&entry.path(), &target, &path, ours)?;
        } else if !ours.contains(&path) {
            if target.exists() {
                return Err(Failure::Foreign { file: entry.path() });
            }
            fs::create_dir_all(fresh).map_err(at(fresh))?;
            if fs::hard_link(entry.path(), &target).is_err() {
                fs::copy(entry.path(), &target).map_err(at(&target))?;
            }
        }
    }
    Ok(())
}

/// Puts the new folder into the old one's place: in one step where the system can exchange two names, else by two
/// renames that the next run mends if it is killed between them.
fn swap(fresh: &Path, output: &Path) -> Result<(), Failure> {
    let old = beside(output, ".thidua-old");
    if !output.exists() {
        return fs::rename(fresh, output).map_err(at(output));
    }
    if exchange(fresh, output) {
        // The new output is in its place; what cannot be removed of the old one is taken away by the next run.
        let _ = fs::remove_dir_all(fresh);
        return Ok(());
    }
    fs::rename(output, &old).map_err(at(output))?;
    if let Err(error) = fs::rename(fresh, output) {
        fs::rename(&old, output).map_err(at(output))?;
        return Err(Failure::Unwritable { path: output.to_owned(), error });
    }
    let _ = fs::remove_dir_all(&old);
    Ok(())
}

#[cfg(target_os = "linux")]
fn exchange(fresh: &Path, output: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, fresh, CWD, output, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}
