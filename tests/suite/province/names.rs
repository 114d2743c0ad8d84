//! Invented names of units and people, and communes.

/// First and second syllables of units' proper names.
pub const FIRST: &[&str] = &[
    "Minh",
    "Phước",
    "Thạnh",
    "Đồng",
    "Hưng",
    "Bình",
    "Tân",
    "An",
    "Long",
    "Đại",
    "Phú",
    "Hòa",
    "Thanh",
    "Vạn",
    "Đức",
    "Kim",
    "Trường",
    "Hồng",
    "Thái",
    "Nhật",
    "Việt",
    "Tiến",
    "Quyết",
    "Đoàn",
    "Ánh",
    "Sông",
    "Nam",
    "Ngọc",
    "Vĩnh",
    "Lộc",
    "Trung",
    "Hiệp",
    "Khánh",
    "Thuận",
    "Mỹ",
    "Gia",
];
pub const SECOND: &[&str] = &[
    "Phát", "Lợi", "Thịnh", "Thắng", "Sơn", "Phúc", "Đạt", "Kết", "Lực", "Dương", "Vàng", "Xanh", "Lành", "Mai", "Quê",
    "Ninh", "Hòa", "Quý", "Thúy", "Nghĩa", "Tâm", "Điền", "Khởi", "Cường", "Giang", "Hậu", "Đông", "Trạch", "Mới",
    "Toàn", "Khoẻ", "Bảo",
];

/// Names that differ in tone marks only.
pub const TONE_TWINS: &[(&str, &str)] =
    &[("Tân Tiến", "Tấn Tiên"), ("Hằng Nga", "Hạng Nga"), ("Bến Đá", "Bền Đa"), ("Phú Cường", "Phù Cương")];

/// Names that several units have.
pub const NAMESAKES: &[&str] = &["Thành Công", "Quyết Tiến", "Thống Nhất", "Hợp Nhất", "Đồng Tâm"];

pub const FAMILY: &[&str] = &[
    "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Trương", "Đinh",
    "Phan", "Lâm", "Cao", "Tống", "Tô", "Hứa",
];
/// A family name that is also a word for a kind of unit; and one that is when its marks are left out ("trường").
pub const LIKE_A_KIND: &[&str] = &["Đoàn", "Trương"];
pub const MEN_MIDDLE: &[&str] = &["Văn", "Hữu", "Thanh", "Minh", "Quốc", "Đức", "Công", "Trọng", "Xuân", "Hoàng"];
pub const MEN: &[&str] = &[
    "Hòa", "Tâm", "Phước", "Nghĩa", "Dũng", "Hùng", "Sơn", "Tùng", "Lợi", "Tài", "Khoa", "Thắng", "Toàn", "Nhựt",
    "Khỏe", "Bảo", "Vinh", "Quý", "Đạt", "Hậu", "Lộc", "Sang",
];
pub const WOMEN_MIDDLE: &[&str] = &["Thị", "Thị Ngọc", "Thị Kim", "Ngọc", "Thị Mỹ", "Thị Thanh", "Thị Bích"];
pub const WOMEN: &[&str] = &[
    "Thúy",
    "Hạnh",
    "Hương",
    "Lan",
    "Phượng",
    "Yến",
    "Dung",
    "Nga",
    "Loan",
    "Trang",
    "Huệ",
    "Xuân",
    "Diễm",
    "Lụa",
    "Hoa",
    "Cúc",
    "Điệp",
    "Mai",
];

/// Given names of two people of one unit that differ in a tone mark only.
pub const TWIN_GIVEN: &[(&str, &str)] = &[("Hằng", "Hạng"), ("Mận", "Mẫn"), ("Lành", "Lãnh"), ("Tuyền", "Tuyên")];

pub const POSITIONS: &[&str] = &[
    "Giám đốc",
    "Chủ tịch HĐQT",
    "Phó Giám đốc",
    "Kế toán trưởng",
    "Trưởng Ban kiểm soát",
    "Thành viên",
    "Thủ quỹ",
    "Tổ trưởng tổ sản xuất",
];

/// Communes and their districts until 2025.
pub const COMMUNES: &[(&str, &str)] = &[
    ("Xã Thạnh Tân", "TP Tây Ninh"),
    ("Xã Bình Minh", "TP Tây Ninh"),
    ("Phường Ninh Sơn", "TP Tây Ninh"),
    ("Phường Hiệp Ninh", "TP Tây Ninh"),
    ("Xã Trường Hòa", "Hòa Thành"),
    ("Xã Trường Tây", "Hòa Thành"),
    ("Phường Long Hoa", "Hòa Thành"),
    ("Xã Đôn Thuận", "Trảng Bàng"),
    ("Xã Phước Chỉ", "Trảng Bàng"),
    ("Phường An Tịnh", "Trảng Bàng"),
    ("Xã Tân Lập", "Tân Biên"),
    ("Xã Thạnh Bắc", "Tân Biên"),
    ("Xã Mỏ Công", "Tân Biên"),
    ("Xã Trà Vong", "Tân Biên"),
    ("Xã Hòa Hiệp", "Tân Biên"),
    ("Xã Tân Hội", "Tân Châu"),
    ("Xã Suối Dây", "Tân Châu"),
    ("Xã Thạnh Đông", "Tân Châu"),
    ("Xã Tân Thành", "Tân Châu"),
    ("Xã Bàu Năng", "Dương Minh Châu"),
    ("Xã Truông Mít", "Dương Minh Châu"),
    ("Xã Cầu Khởi", "Dương Minh Châu"),
    ("Xã Thanh Điền", "Châu Thành"),
    ("Xã Hảo Đước", "Châu Thành"),
    ("Xã Phước Vinh", "Châu Thành"),
    ("Xã Bàu Đồn", "Gò Dầu"),
    ("Xã Cẩm Giang", "Gò Dầu"),
    ("Xã Thạnh Đức", "Gò Dầu"),
    ("Xã Tiên Thuận", "Bến Cầu"),
    ("Xã Long Chữ", "Bến Cầu"),
    ("Xã Lợi Thuận", "Bến Cầu"),
    ("Xã An Thạnh", "Bến Cầu"),
];

/// Communes and those of before 2025 that they came from, as an office writes it in its configuration. One was divided.
pub const OLD_COMMUNES: &[(&str, &[&str])] = &[
    ("Xã Thạnh Tân", &["Xã Tân Bình, TP Tây Ninh"]),
    ("Phường Ninh Sơn", &["Phường Ninh Thạnh, TP Tây Ninh", "Xã Phan, Dương Minh Châu"]),
    ("Xã Trường Hòa", &["Xã Trường Đông, Hòa Thành"]),
    ("Xã Tân Lập", &["Xã Thạnh Bình, Tân Biên"]),
    ("Xã Trà Vong", &["Xã Tân Phong, Tân Biên"]),
    ("Xã Hòa Hiệp", &["Xã Tân Phong, Tân Biên"]),
    // A name that another commune has now, and one that two districts had.
    ("Xã Tân Hội", &["Xã Tân Thành, Tân Châu"]),
    ("Xã Bàu Năng", &["Xã Phước Ninh, Dương Minh Châu"]),
    ("Xã Cầu Khởi", &["Xã Lộc Ninh, Dương Minh Châu"]),
    ("Xã Thanh Điền", &["Xã An Bình, Châu Thành"]),
    ("Xã Cẩm Giang", &["Xã Phước Ninh, Gò Dầu"]),
    ("Xã Long Chữ", &["Xã Long Phước, Bến Cầu"]),
];
