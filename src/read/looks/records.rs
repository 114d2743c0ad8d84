//! The records of a BIFF stream, each length checked, and strings that go on over several of them.

/// A record: its number and its bytes.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    pub id: u16,
    pub data: &'a [u8],
}

/// The records from a place in the stream on; ends where the stream does or a record is cut off.
pub fn records(stream: &[u8], from: usize) -> impl Iterator<Item = Record<'_>> {
    // A place that the file gives may lie behind its end: no record is there.
    let mut rest = stream.get(from..).unwrap_or(&[]);
    std::iter::from_fn(move || {
        let id = u16_at(rest, 0)?;
        let length = usize::from(u16_at(rest, 2)?);
        let data = rest.get(4..4 + length)?;
        rest = rest.get(4 + length..)?;
        Some(Record { id, data })
    })
}

pub fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    data.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

pub fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

/// Bytes that lie in several records, one behind the other.
pub struct Joined<'a> {
    parts: Vec<&'a [u8]>,
    part: usize,
    at: usize,
}

impl<'a> Joined<'a> {
    pub fn new(parts: Vec<&'a [u8]>) -> Self {
        Self { parts, part: 0, at: 0 }
    }

    fn left(&self) -> usize {
        self.parts.get(self.part).map_or(0, |part| part.len().saturating_sub(self.at))
    }

    fn next_part(&mut self) -> Option<()> {
        self.part += 1;
        self.at = 0;
        (self.part < self.parts.len()).then_some(())
    }

    pub fn u8(&mut self) -> Option<u8> {
        while self.left() == 0 {
            self.next_part()?;
        }
        let byte = self.parts.get(self.part)?.get(self.at).copied()?;
        self.at += 1;
        Some(byte)
    }

    pub fn u16(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.u8()?, self.u8()?]))
    }

    pub fn u32(&mut self) -> Option<u32> {
        Some(u32::from(self.u16()?) | u32::from(self.u16()?) << 16)
    }

    pub fn skip(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > 0 {
            let step = bytes.min(self.left());
            self.at += step;
            bytes -= step;
            if bytes > 0 {
                self.next_part()?;
            }
        }
        Some(())
    }

    /// Skips the letters of a string; where they go on in another record, that one begins by saying how wide they are.
    pub fn skip_letters(&mut self, mut letters: usize, mut wide: bool) -> Option<()> {
        while letters > 0 {
            if self.left() == 0 {
                self.next_part()?;
                wide = self.u8()? & 1 == 1;
            }
            let width = 1 + usize::from(wide);
            let step = letters.min(self.left() / width);
            if step == 0 {
                return None;
            }
            self.at += step * width;
            letters -= step;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_end_with_the_stream() {
        let stream = [9, 8, 2, 0, 1, 2, 10, 0, 0, 0, 49, 0, 9, 0, 1];
        let found: Vec<u16> = records(&stream, 0).map(|record| record.id).collect();
        assert_eq!(found, [0x0809, 0x000A]);
        assert_eq!(records(&stream, 99).count(), 0);
    }

    #[test]
    fn letters_go_on_in_the_next_record_with_another_width() {
        let mut joined = Joined::new(vec![b"ab", &[1, b'c', 0, b'd', 0, 7]]);
        assert_eq!(joined.skip_letters(4, false), Some(()));
        assert_eq!((joined.u8(), joined.u8()), (Some(7), None));
    }
}
