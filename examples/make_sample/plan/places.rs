//! Districts and communes of Tây Ninh as they were before 1 July 2025.

/// A district and some of its communes.
pub const DISTRICTS: [(&str, &[&str]); 9] = [
    (
        "Thành phố Tây Ninh",
        &[
            "Phường 1",
            "Phường Ninh Sơn",
            "Phường Ninh Thạnh",
            "Phường Hiệp Ninh",
            "Xã Thạnh Tân",
            "Xã Bình Minh",
            "Xã Tân Bình",
        ],
    ),
    (
        "Thị xã Hòa Thành",
        &[
            "Phường Long Hoa",
            "Phường Hiệp Tân",
            "Phường Long Thành Bắc",
            "Xã Long Thành Nam",
            "Xã Trường Hòa",
            "Xã Trường Tây",
        ],
    ),
    (
        "Thị xã Trảng Bàng",
        &["Phường Trảng Bàng", "Phường An Tịnh", "Phường Gia Bình", "Phường Lộc Hưng", "Xã Đôn Thuận", "Xã Phước Chỉ"],
    ),
    (
        "Huyện Tân Biên",
        &["Thị trấn Tân Biên", "Xã Tân Lập", "Xã Tân Bình", "Xã Mỏ Công", "Xã Trà Vong", "Xã Thạnh Tây", "Xã Hòa Hiệp"],
    ),
    (
        "Huyện Tân Châu",
        &[
            "Thị trấn Tân Châu",
            "Xã Tân Hội",
            "Xã Tân Hưng",
            "Xã Suối Dây",
            "Xã Tân Phú",
            "Xã Thạnh Đông",
            "Xã Tân Thành",
        ],
    ),
    (
        "Huyện Dương Minh Châu",
        &["Thị trấn Dương Minh Châu", "Xã Bàu Năng", "Xã Truông Mít", "Xã Cầu Khởi", "Xã Chà Là", "Xã Phước Ninh"],
    ),
    (
        "Huyện Châu Thành",
        &[
            "Thị trấn Châu Thành",
            "Xã Thanh Điền",
            "Xã Hảo Đước",
            "Xã Trí Bình",
            "Xã Đồng Khởi",
            "Xã Ninh Điền",
            "Xã Phước Vinh",
        ],
    ),
    (
        "Huyện Gò Dầu",
        &["Thị trấn Gò Dầu", "Xã Bàu Đồn", "Xã Cẩm Giang", "Xã Thạnh Đức", "Xã Phước Đông", "Xã Hiệp Thạnh"],
    ),
    (
        "Huyện Bến Cầu",
        &["Thị trấn Bến Cầu", "Xã Tiên Thuận", "Xã Lợi Thuận", "Xã Long Chữ", "Xã Long Giang", "Xã An Thạnh"],
    ),
];
