//! Objects on their way into the file: streams as they will stand there, all others packed together and compressed.

use super::PdfError;
use flate2::{Compress, Compression, FlushCompress, Status};
use sha2::{Digest, Sha256};
use std::io::Write;

/// Compresses one piece after the other; the tables of the method are laid out once.
pub struct Deflater(Compress);

impl Deflater {
    pub fn new() -> Self {
        Self(Compress::new(Compression::default(), true))
    }

    /// The bytes compressed, as /FlateDecode reads them.
    pub fn compress(&mut self, bytes: &[u8]) -> Result<Vec<u8>, PdfError> {
        self.0.reset();
        let mut packed = Vec::with_capacity(bytes.len() / 2 + 64);
        loop {
            let read = usize::try_from(self.0.total_in())?;
            let status = self.0.compress_vec(&bytes[read..], &mut packed, FlushCompress::Finish)?;
            if status == Status::StreamEnd {
                return Ok(packed);
            }
            packed.reserve(packed.capacity());
        }
    }
}

/// Some objects of a file.
#[derive(Default)]
pub struct Pack {
    /// Whole stream objects, one after the other.
    pub streams: Vec<u8>,
    /// The number of each and where it begins in `streams`.
    pub begins: Vec<(u32, usize)>,
    /// The other objects as one compressed stream without its dictionary.
    pub packed: Vec<u8>,
    /// Length of the index at the head of `packed`, before compression.
    pub first: usize,
    /// The numbers of the objects in `packed`, in order.
    pub numbers: Vec<u32>,
    pub digest: [u8; 32],
}

/// Collects objects for a [`Pack`].
#[derive(Default)]
pub struct Packer {
    pack: Pack,
    index: Vec<u8>,
    body: Vec<u8>,
}

impl Packer {
    /// An object that is no stream, written by `write`.
    pub fn object(&mut self, number: u32, write: impl FnOnce(&mut Vec<u8>)) {
        // Writing to memory cannot fail.
        let _ = write!(self.index, "{number} {} ", self.body.len());
        self.pack.numbers.push(number);
        write(&mut self.body);
        self.body.push(b'\n');
    }

    /// A stream; `dictionary` holds its keys but for /Length.
    pub fn stream(&mut self, number: u32, dictionary: &[u8], content: &[u8]) {
        let out = &mut self.pack.streams;
        self.pack.begins.push((number, out.len()));
        let _ = write!(out, "{number} 0 obj\n<<");
        out.extend_from_slice(dictionary);
        let _ = writeln!(out, "/Length {}>>stream", content.len());
        out.extend_from_slice(content);
        out.extend_from_slice(b"\nendstream\nendobj\n");
    }

    pub fn finish(mut self, deflater: &mut Deflater) -> Result<Pack, PdfError> {
        let mut digest = Sha256::new();
        if !self.pack.numbers.is_empty() {
            self.pack.first = self.index.len();
            self.index.append(&mut self.body);
            self.pack.packed = deflater.compress(&self.index)?;
            digest.update(&self.index);
        }
        digest.update(&self.pack.streams);
        self.pack.digest = digest.finalize().into();
        Ok(self.pack)
    }
}
