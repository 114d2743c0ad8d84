//! SHA-256 in hexadecimal: hashes of files, and the digits that ids are made of.

use sha2::{Digest, Sha256};

/// The SHA-256 of the bytes, 64 hexadecimal digits.
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// The first `bytes` bytes of the SHA-256, two hexadecimal digits each; `bytes` is at most 32.
pub fn short(content: impl AsRef<[u8]>, bytes: usize) -> String {
    hex::encode(&Sha256::digest(content)[..bytes])
}

#[cfg(test)]
mod tests {
    use super::{sha256, short};

    #[test]
    fn digits_are_those_of_the_standard() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(short("abc", 4), "ba7816bf");
    }
}
