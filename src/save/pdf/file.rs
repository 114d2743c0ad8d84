//! The file itself: objects, the streams that hold the small ones, and the table of where everything stands (ISO 32000-1,
//! 7.5.7 and 7.5.8).

use super::PdfError;
use super::ground::Ground;
use super::pack::{Deflater, Pack, Packer};
use sha2::{Digest, Sha256};
use std::io::Write;

#[derive(Clone, Copy)]
enum Entry {
    Free,
    /// Where the object begins.
    At(u32),
    /// The number of the stream that holds it, and its place there.
    In(u32, u16),
}

/// A file that grows.
pub struct File {
    bytes: Vec<u8>,
    entries: Vec<Entry>,
    /// What is packed, until its streams have numbers.
    packs: Vec<Pack>,
    digest: Sha256,
}

impl File {
    pub fn new() -> Self {
        // Decree 30/2020 asks for PDF 1.4 or later; PDF/A-2 is founded on 1.7. The comment says that the file is binary.
        let bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
        Self { bytes, entries: vec![Entry::Free], packs: Vec::new(), digest: Sha256::new() }
    }

    pub fn add(&mut self, mut pack: Pack) -> &mut Self {
        let start = self.bytes.len();
        self.bytes.append(&mut pack.streams);
        for (number, begins) in std::mem::take(&mut pack.begins) {
            self.set(number, Entry::At((start + begins) as u32));
        }
        self.digest.update(pack.digest);
        self.packs.push(pack);
        self
    }

    fn set(&mut self, number: u32, entry: Entry) {
        let at = number as usize;
        if self.entries.len() <= at {
            self.entries.resize(at + 1, Entry::Free);
        }
        self.entries[at] = entry;
    }

    /// Writes the packed objects and the table. The identifier of the file is made from its content.
    pub fn finish(mut self, ground: &Ground, deflater: &mut Deflater) -> Result<Vec<u8>, PdfError> {
        let packs = std::mem::take(&mut self.packs);
        let packed = packs.iter().flat_map(|pack| &pack.numbers).max().copied().expect("a document has a catalog");
        let mut number = packed.max(u32::try_from(self.entries.len() - 1)?) + 1;
        for pack in packs.iter().filter(|pack| !pack.numbers.is_empty()) {
            for (at, &inside) in pack.numbers.iter().enumerate() {
                self.set(inside, Entry::In(number, u16::try_from(at)?));
            }
            let mut packer = Packer::default();
            let dictionary = format!("/Type/ObjStm/N {}/First {}/Filter/FlateDecode", pack.numbers.len(), pack.first);
            packer.stream(number, dictionary.as_bytes(), &pack.packed);
            self.set(number, Entry::At(u32::try_from(self.bytes.len())?));
            self.bytes.append(&mut packer.finish(deflater)?.streams);
            number += 1;
        }
        let start = u32::try_from(self.bytes.len())?;
        self.set(number, Entry::At(start));
        let id: String = self.digest.clone().finalize().iter().take(16).map(|byte| format!("{byte:02X}")).collect();
        let dictionary = format!(
            "/Type/XRef/Size {}/W[1 4 2]/Root {} 0 R/Info {} 0 R/ID[<{id}><{id}>]/Filter/FlateDecode\
             /DecodeParms<</Predictor 12/Columns 7>>",
            self.entries.len(),
            ground.catalog,
            ground.info,
        );
        let mut packer = Packer::default();
        packer.stream(number, dictionary.as_bytes(), &deflater.compress(&self.table())?);
        self.bytes.append(&mut packer.finish(deflater)?.streams);
        let _ = write!(self.bytes, "startxref\n{start}\n%%EOF\n");
        Ok(self.bytes)
    }

    /// The table with each row as its difference to the one above (PNG's "up"): rows are alike, so that they pack well.
    fn table(&self) -> Vec<u8> {
        let mut table = Vec::with_capacity(self.entries.len() * 8);
        let mut above = [0_u8; 7];
        for entry in &self.entries {
            let (kind, first, second) = match *entry {
                Entry::Free => (0, 0, u16::MAX),
                Entry::At(offset) => (1, offset, 0),
                Entry::In(stream, at) => (2, stream, at),
            };
            let [a, b, c, d] = first.to_be_bytes();
            let [e, f] = second.to_be_bytes();
            let row = [kind, a, b, c, d, e, f];
            table.push(2);
            table.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
            above = row;
        }
        table
    }
}
