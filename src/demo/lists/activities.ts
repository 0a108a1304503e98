/**
 * Budget lines of the units that order. A line is
 * `unit|sub-activity code (? is the unit's urusan)|sub-activity|package~ceiling in millions~state;...`; states: r ready, b at PA/KPA, p at PPK, o at the
 * procurement officer. Codes 7.02.02.6.03.x and 7.02.01.1.06.0009 are real codes of Jakarta's cities; the rest has the same shape.
 */
export const activityLines = `
bagian-umum-jakpus|7.02.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Koordinasi Pimpinan~74~r;Makanan dan Minuman Rapat Konsultasi Bagian~47~r;Makanan dan Minuman Rapat Triwulan IV~19~b
bagian-umum-jakpus|7.02.02.6.03.0018|Rapat Pimpinan dan Rapat Koordinasi Wilayah|Konsumsi Rapim dan Rakorwil~62~r;Konsumsi Rakorwil Akhir Tahun~23~b;Konsumsi Evaluasi Rakorwil~14~p
bagian-umum-jakpus|7.02.02.6.03.0020|Pemantauan Pemeliharaan Gedung Kantor|Kudapan Rapat Pemantauan Gedung~22~r;Kudapan Rapat Serah Terima Gedung~9~o
bagian-umum-jakpus|7.02.02.6.03.0028|Pembinaan Kepegawaian|Konsumsi Pembinaan Pegawai~27~o;Konsumsi Pelepasan Purnabakti~12~b
bagian-pemerintahan-jakpus|7.02.02.6.03.0016|Pembinaan Kecamatan dan Kelurahan|Konsumsi Pembinaan Kecamatan~55~r;Konsumsi Pembinaan Kelurahan~43~r
bagian-pemerintahan-jakpus|7.02.02.6.03.0001|Pembinaan Lembaga Kemasyarakatan|Konsumsi Forum RT dan RW~37~r;Konsumsi Pembinaan LMK~16~p
bagian-pemerintahan-jakpus|7.02.02.6.03.0039|Fasilitasi Dewan Kota|Konsumsi Rapat Dewan Kota~23~r;Konsumsi Reses Dewan Kota~11~b
bagian-hukum-jakpus|7.02.02.6.03.0004|Peningkatan Kesadaran Hukum Masyarakat|Konsumsi Penyuluhan Hukum~39~r;Konsumsi Keluarga Sadar Hukum~20~r
bagian-hukum-jakpus|7.02.02.6.03.0003|Penanganan Sengketa Tanah|Kudapan Mediasi Sengketa Tanah~16~r;Kudapan Rapat Penelitian Berkas~8~o
bagian-hukum-jakpus|7.02.02.6.03.0005|Kota Peduli Hak Asasi Manusia|Konsumsi Rapat Kota Peduli HAM~14~r
bagian-kesra-jakpus|7.02.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Kesra~51~r;Makanan dan Minuman Rapat Hibah~17~r
bagian-kesra-jakpus|7.02.02.6.03.0045|Koordinasi Perekonomian dan Pembangunan|Konsumsi Koordinasi Pengendalian Inflasi~31~r;Konsumsi Musrenbang Kota~20~b
kec-gambir|7.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Kecamatan Gambir~58~r;Konsumsi Rapat Minggon~30~r
kec-gambir|7.01.02.2.01.0003|Musyawarah Perencanaan Pembangunan Kecamatan|Konsumsi Musrenbang Kecamatan Gambir~23~r;Konsumsi Pramusrenbang~9~p
kel-petojo-selatan|7.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Kudapan Rapat Kelurahan Petojo Selatan~27~r;Makanan Rapat Jumantik~14~r
kel-petojo-selatan|7.01.02.2.01.0004|Pemberdayaan Masyarakat Kelurahan|Konsumsi Rembuk RW~17~r;Konsumsi Posyandu Remaja~6~o
kel-tebet-timur|7.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Kudapan Rapat Kelurahan Tebet Timur~28~r;Konsumsi Rapat FKDM~12~r
kel-tebet-timur|7.01.02.2.01.0004|Pemberdayaan Masyarakat Kelurahan|Konsumsi Musrenbang Kelurahan~19~r;Konsumsi Kampung Iklim~7~b
kec-cakung|7.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Kecamatan Cakung~66~r;Konsumsi Rapat Tiga Pilar~33~r
kec-cakung|7.01.02.2.01.0003|Musyawarah Perencanaan Pembangunan Kecamatan|Konsumsi Musrenbang Kecamatan Cakung~30~r;Konsumsi Rembuk Stunting~12~p
kec-kepulauan-seribu-selatan|7.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Pulau~37~r;Konsumsi Rapat Nelayan dan Pokdarwis~20~r
jakbar|7.02.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Pimpinan Kota~165~r;Makanan dan Minuman Rapat Asisten~78~r
jakbar|7.02.02.6.03.0018|Rapat Pimpinan dan Rapat Koordinasi Wilayah|Prasmanan Rakorwil Jakarta Barat~125~r;Konsumsi Tamu Kunjungan Kerja~31~o
jakbar|7.02.02.6.03.0026|Peningkatan Pelayanan Publik|Konsumsi Forum Konsultasi Publik~36~r
sudin-kesehatan-jaksel|1.02.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Suku Dinas~45~r;Konsumsi Rapat Kepala Puskesmas~36~r
sudin-kesehatan-jaksel|1.02.02.2.02.0011|Pengelolaan Pelayanan Kesehatan Gizi Masyarakat|Konsumsi Rembuk Stunting Jakarta Selatan~27~r;Konsumsi Pertemuan Kader Posyandu~16~b
sudin-pendidikan-jakut|1.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Suku Dinas~44~r;Konsumsi Rapat Kepala Sekolah~39~r
sudin-pendidikan-jakut|1.01.02.2.01.0022|Pembinaan Kelembagaan dan Manajemen Sekolah|Konsumsi Sosialisasi PPDB~23~r;Konsumsi Rapat Komite Sekolah~12~p
dinas-ppkukm|2.17.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Dinas~86~r;Makanan dan Minuman Rapat Bidang~51~r
dinas-ppkukm|2.17.07.2.01.0003|Pemberdayaan Usaha Mikro melalui Kemitraan|Konsumsi Kurasi Produk Jakpreneur~47~r;Konsumsi Temu Bisnis Jakpreneur~35~r;Konsumsi Bimtek Halal~20~o
dinas-lh|2.11.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Dinas~70~r;Kudapan Rapat Bidang Kebersihan~31~r
dinas-lh|2.11.06.2.01.0002|Pembinaan dan Pengawasan Izin Lingkungan|Konsumsi Rapat Komisi Amdal~43~r;Konsumsi Sosialisasi Bank Sampah~19~b
bppbj|4.01.01.1.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Makanan dan Minuman Rapat Badan~55~r;Kudapan Rapat Pokja Pemilihan~28~r
bppbj|4.01.03.2.03.0002|Pengelolaan Pengadaan Barang dan Jasa|Konsumsi Pelatihan Pejabat Pengadaan~37~r;Konsumsi Klinik E-Order Penyedia~16~p
`;

/** Names of programmes by the first three groups of the code, and of activities by five; the rest falls back to `*`. */
export const programNames: Readonly<Record<string, string>> = {
  '*.01': 'Program Penunjang Urusan Pemerintahan Daerah',
  '7.02.02': 'Program Penyelenggaraan Pemerintahan Kota Administrasi',
  '7.01.02': 'Program Pemberdayaan Masyarakat Kecamatan dan Kelurahan',
  '1.02.02': 'Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat',
  '1.01.02': 'Program Pengelolaan Pendidikan',
  '2.17.07': 'Program Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro',
  '2.11.06': 'Program Pembinaan dan Pengawasan terhadap Izin Lingkungan',
  '4.01.03': 'Program Perekonomian dan Pembangunan',
};

export const activityNames: Readonly<Record<string, string>> = {
  '*.01.1.06': 'Administrasi Umum Perangkat Daerah',
  '7.02.02.6.03': 'Penyelenggaraan Tugas Kota Administrasi',
  '7.01.02.2.01': 'Koordinasi Kegiatan Pemberdayaan Masyarakat',
  '1.02.02.2.02': 'Penyediaan Layanan Kesehatan Rujukan Tingkat Daerah',
  '1.01.02.2.01': 'Pengelolaan Pendidikan Sekolah Dasar',
  '2.17.07.2.01': 'Pemberdayaan Usaha Mikro',
  '2.11.06.2.01': 'Pembinaan dan Pengawasan Izin Lingkungan',
  '4.01.03.2.03': 'Pengelolaan Pengadaan Barang dan Jasa',
};
