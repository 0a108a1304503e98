/**
 * Titles of meetings by a word in the package's name, first match wins. A line is `words (regular expression)|months or empty|title~attendees;...`;
 * attendees: i internal, o other units, p public or other agencies. `{month}`, `{year}`, `{quarter}` and `{place}` are filled.
 */
export const meetingLines = `
Rapim dan Rakorwil||Rapat Pimpinan {month} {year}~o;Rakorwil {month} {year}~p;Rapat Persiapan Kunjungan Kerja Gubernur~o;Rakorwil Pengendalian Banjir~p;Rapat Pimpinan Penyerapan Anggaran Triwulan {quarter}~o
Rakorwil||Rakorwil Jakarta Barat {month} {year}~p;Rakorwil Ketertiban Umum~p;Rakorwil Penanganan Banjir dan Genangan~p;Rakorwil Adipura dan Kebersihan~p
Koordinasi Pimpinan||Rapat Koordinasi Pimpinan {month}~o;Rapat Evaluasi Kinerja Triwulan {quarter}~o;Rapat Koordinasi Pengamanan Wilayah~p;Rapat Persiapan HUT Kota Jakarta~p;Rapat Penyusunan Rencana Kerja {year}~o;Audiensi Forum Komunikasi Umat Beragama~p;Rapat Tindak Lanjut Hasil Pemeriksaan~i
Rapat Pimpinan Kota||Rapat Pimpinan Kota {month} {year}~o;Rapat Koordinasi Forkopimko Jakarta Barat~p;Rapat Persiapan Festival Kota Tua~p;Rapat Evaluasi Serapan Anggaran Triwulan {quarter}~o;Rapat Pengendalian Lalu Lintas Kawasan Puri~p;Audiensi Asosiasi Pedagang Pasar Puri~p
Rapat Asisten||Rapat Asisten Pemerintahan {month}~o;Rapat Asisten Perekonomian tentang Pasar Murah~p;Rapat Koordinasi Penataan Kaki Lima~p;Rapat Sinkronisasi Data Kemiskinan~o
Konsultasi Bagian||Rapat Konsultasi Standar Pelayanan~o;Rapat Pembahasan Kebutuhan Barang Milik Daerah~o;Rapat Konsultasi Penatausahaan Keuangan~o;Rapat Protokol Hari Besar Nasional~o;Sosialisasi Tata Naskah Dinas Elektronik~o
Gedung||Rapat Pemantauan Gedung Blok A dan B~o;Rapat Keselamatan Kebakaran Gedung~p;Rapat Pemeliharaan Lift dan Pendingin~p;Rapat Penataan Ruang Kerja~i
Pembinaan Kecamatan||Pembinaan Administrasi Kecamatan {month}~o;Rapat Camat se-Jakarta Pusat~o;Evaluasi Pelayanan Terpadu Kecamatan~o;Rapat Koordinasi Batas Wilayah~p
Pembinaan Kelurahan||Rapat Lurah se-Jakarta Pusat~o;Pembinaan Tata Kelola Kelurahan~o;Penilaian Kelurahan Terbaik {year}~p;Bimbingan Pelaporan Kelurahan Triwulan {quarter}~o
RT dan RW||Forum Ketua RW se-Jakarta Pusat~p;Sosialisasi Operasional RT dan RW~p;Dialog Ketua RT tentang Keamanan Lingkungan~p
Rembuk RW||Rembuk RW {place}~p;Rembuk RW tentang Saluran Air~p;Rembuk Warga Penataan Gang~p;Musyawarah Pemilihan Ketua RW~p
Dewan Kota||Rapat Dewan Kota {month} {year}~p;Serap Aspirasi Dewan Kota~p
Penyuluhan Hukum||Penyuluhan Hukum Pinjaman Daring~p;Penyuluhan Hukum Anti Narkoba~p;Penyuluhan Perlindungan Anak~p;Penyuluhan Hukum Waris dan Pertanahan~p;Penyuluhan Hukum Pelaku UMKM~p
Sadar Hukum||Pembinaan Keluarga Sadar Hukum~p;Penilaian Kelurahan Sadar Hukum~p
Sengketa||Mediasi Sengketa Tanah {place}~p;Rapat Penelitian Berkas Sengketa~o;Rapat Koordinasi dengan Kantor Pertanahan~p
HAM||Rapat Penilaian Kota Peduli HAM~o;Diskusi Hak Penyandang Disabilitas~p
Rapat Kesra||Rapat Persiapan MTQ Tingkat Kota~p;Rapat Koordinasi Bantuan Sosial~p;Rapat Forum Kota Sehat~p;Rapat Persiapan Hari Santri~p;Rapat Koordinasi Lansia dan Disabilitas~o;Rapat Persiapan Jambore PKK~p
Hibah||Verifikasi Calon Penerima Hibah~p;Rapat Evaluasi Laporan Hibah~o
Inflasi||Rapat Tim Pengendalian Inflasi {month}~p;Rapat Pasar Murah Jelang Hari Besar~p;Rapat Pemantauan Harga Pangan~o
Musrenbang|1-4|Musrenbang {place} Tahun {year}~p;Pramusrenbang {place}~p;Rapat Persiapan Musrenbang~o;Rembuk Usulan Warga {place}~p
Minggon||Rapat Minggon {month}~o;Rapat Minggon Tingkat Kecamatan~o
Tiga Pilar||Rapat Tiga Pilar Keamanan Wilayah~p;Apel dan Rapat Tiga Pilar {month}~p;Rapat Cegah Tawuran~p
FKDM||Rapat FKDM {month}~p;Rapat Deteksi Dini Kerawanan~p
Jumantik||Rapat Kader Jumantik {month}~p;Evaluasi Pemberantasan Sarang Nyamuk~p
Rapat Kecamatan||Rapat Koordinasi Kecamatan {month}~o;Rapat Penanganan Banjir Kecamatan~p;Rapat Penertiban Kabel dan Reklame~p;Rapat Persiapan HUT RI ke-{anniversary}~p;Rapat Evaluasi PPSU~o;Sosialisasi Pajak Bumi dan Bangunan~p
Rapat Kelurahan||Rapat Koordinasi Kelurahan {month}~o;Rapat LMK {month}~p;Rapat Pengurus PKK~p;Rapat Persiapan Kerja Bakti~p;Rapat Pendataan Warga Rentan~p;Rapat Staf Kelurahan~i
Rapat Pulau||Rapat Koordinasi Penyeberangan~p;Rapat Pasokan Air Bersih Pulau~p;Rapat Koordinasi Kecamatan {month}~o;Rapat Kesiapan Musim Angin Barat~p
Nelayan||Temu Nelayan dan Penyuluh~p;Rapat Kelompok Sadar Wisata~p;Rapat Transplantasi Karang~p
Forum Konsultasi||Forum Konsultasi Publik Standar Layanan~p;Survei Kepuasan Masyarakat: Paparan Hasil~p
Rapat Suku Dinas||Rapat Evaluasi Program Triwulan {quarter}~o;Rapat Koordinasi Lintas Sektor {month}~p;Rapat Penyusunan Anggaran {year}~o;Rapat Zona Integritas~i;Rapat Monitoring Satuan Pelaksana~o
Kepala Puskesmas||Rapat Kepala Puskesmas {month}~o;Rapat Evaluasi Imunisasi~p;Rapat Kewaspadaan Demam Berdarah~p;Rapat Mutu Layanan Puskesmas~o
Stunting||Rembuk Stunting Tingkat Kota~p;Rapat Audit Kasus Stunting~p;Rapat Pangan Tambahan Balita~p
Kepala Sekolah||Rapat Kepala Sekolah Dasar {month}~o;Rapat Kepala SMP Negeri dan Swasta~p;Rapat Asesmen Nasional~o;Rapat Sekolah Ramah Anak~p
PPDB|3-7|Sosialisasi Penerimaan Murid Baru {year}~p;Rapat Panitia Penerimaan Murid Baru~o;Posko Pengaduan Murid Baru: Rapat Evaluasi~p
Kurasi||Kurasi Produk Jakpreneur Kelompok Kuliner~p;Kurasi Produk Jakpreneur Kelompok Kriya~p;Rapat Penilai Kurasi {month}~p
Temu Bisnis||Temu Bisnis Jakpreneur dan Ritel~p;Temu Bisnis Jakpreneur dan BUMD~p;Temu Bisnis Hotel dan UMKM Kuliner~p
Komisi Amdal||Sidang Komisi Amdal~p;Rapat Teknis UKL-UPL~p;Rapat Pembahasan Dokumen Lingkungan~p
Bidang Kebersihan||Rapat Koordinasi Pengangkutan Sampah~o;Rapat Evaluasi Armada~i;Rapat Bank Sampah Induk~p;Rapat Pengelolaan Sampah Pasar~p
Rapat Dinas||Rapat Koordinasi Suku Dinas {month}~o;Rapat Forum Perangkat Daerah~p;Rapat Pembahasan Rencana Strategis~p;Rapat Evaluasi Kinerja Triwulan {quarter}~o;Rapat dengan Komisi DPRD~p;Rapat Pembinaan Pegawai~i
Rapat Bidang||Rapat Bidang Perdagangan {month}~o;Rapat Stabilisasi Harga Jelang Hari Besar~p;Rapat Data Pelaku Usaha~o;Rapat Penataan Lokasi Binaan~p
Pokja||Rapat Pokja Pemilihan Penyedia~o;Rapat Penjelasan Pekerjaan~p;Rapat Evaluasi Penawaran~i;Rapat Reviu Dokumen Persiapan~o
Rapat Badan||Rapat Koordinasi Unit Pengadaan {month}~o;Rapat Konsolidasi Paket Pengadaan~o;Rapat Evaluasi Belanja UMKM Triwulan {quarter}~p;Rapat dengan Asosiasi Penyedia~p
Pelatihan Pejabat||Pelatihan Pejabat Pengadaan Angkatan {quarter}~o;Bimtek E-Order bagi Pejabat Pengadaan~o;Penyegaran Pejabat Pembuat Komitmen~o
.||Rapat Koordinasi {month} {year}~o;Rapat Koordinasi Lintas Sektor~p
`;

/** Sentences of the people; the loader puts them where a command asks for a reason. */
export const declineReasons: readonly string[] = [
  'Dapur sudah penuh oleh pesanan hajatan pada hari itu.',
  'Juru masak utama sakit, kami tidak ingin mengirim seadanya.',
  'Bahan baku utama sedang kosong di pasar.',
  'Kendaraan pengantar sedang diperbaiki.',
];

export const cancelReasons: readonly string[] = [
  'Rapat ditunda menunggu jadwal pimpinan.',
  'Rapat dialihkan menjadi daring.',
  'Jumlah peserta turun jauh, rapat digabung dengan rapat pekan depan.',
];

export const shortageReasons: readonly string[] = [
  'Beberapa kotak rusak di perjalanan dan tidak diterima.',
  'Jumlah kotak kurang dari pesanan; penyedia mengakui salah hitung.',
  'Sebagian porsi tumpah saat diturunkan dari kendaraan.',
];

export const priceReasons: readonly string[] = [
  'Tamu dari instansi pusat; menu prasmanan disepakati PA/KPA.',
  'Satu-satunya penyedia yang sanggup pada tanggal itu; selisih disetujui PA/KPA.',
  'Acara penghargaan warga; disetujui PA/KPA.',
];

export const internalReasons: readonly string[] = [
  'Rapat internal berlangsung melewati jam kerja; kudapan disetujui PA/KPA.',
  'Rapat internal penyiapan laporan mendesak; kudapan disetujui PA/KPA.',
];

export const ratingNotes: readonly string[] = [
  'Kue masih hangat saat rapat dimulai.',
  'Kemasan rapi dan mudah dibagikan.',
  'Rasa enak, peserta bertanya nama penyedianya.',
  'Pengantar ramah dan tepat waktu.',
  'Sambal sebaiknya dipisah.',
  'Datang agak terlambat, tetapi lengkap.',
  'Porsi pas untuk rapat pagi.',
  'Label nama menu membantu tamu vegetarian.',
];
