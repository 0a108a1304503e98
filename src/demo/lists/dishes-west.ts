/**
 * Dishes by theme of the kitchen (Betawi, Minang, Sunda, Jawa, large kitchens). A line is
 * `name|m meal or s snack|price in thousands|flags|allergens|menu;...|Indonesian|English|base:pieces:garnish:tone`.
 * Flags: v vegetarian, s spicy, p sold per porsi, g goods (a shop sale, no catering). Allergens by letter: g gluten, e egg, m milk,
 * p peanut, s soy, f fish, c shellfish, x sesame.
 */
export const westernDishes: Readonly<Record<string, string>> = {
  betawi: `
Nasi Uduk Ayam Goreng|m|32||eps|Nasi uduk;Ayam goreng serundeng;Telur dadar iris;Orek tempe;Sambal kacang;Air mineral|Nasi gurih santan dengan ayam goreng serundeng.|Coconut rice with fried chicken and roasted coconut floss.|leaf:rice+poultry-leg+cucumber+sambal:herb:cream
Nasi Uduk Empal|m|38||eps|Nasi uduk;Empal daging;Bihun goreng;Orek tempe;Sambal;Air mineral|Empal sapi empuk di atas nasi uduk hangat.|Tender sweet fried beef on warm coconut rice.|plate:rice+rendang+tempe+cucumber:herb:clay
Nasi Uduk Semur Tahu Telur|m|25|v|egs|Nasi uduk;Semur tahu dan telur;Tempe orek;Kerupuk;Air mineral|Semur tahu telur berbumbu pala, tanpa daging.|Tofu and egg in nutmeg soy stew, no meat.|leaf:rice+balado+tahu+kerupuk:herb:sand
Nasi Ulam Betawi|m|35||eps|Nasi ulam;Dendeng;Perkedel;Bihun;Kemangi;Air mineral|Nasi bertabur serundeng kacang dan kemangi.|Rice tossed with peanut floss and lemon basil.|leaf:rice+perkedel+peanuts+tempe:herb:cream
Soto Betawi Daging|m|45|p|m|Soto santan susu;Daging sapi;Tomat;Kentang;Emping;Nasi putih|Kuah santan susu gurih dengan daging empuk.|Creamy coconut and milk soup with tender beef.|bowl:soup-cream+rendang+tomato+lime:lime:clay
Soto Tangkar|m|46|p|m|Soto tangkar;Iga sapi;Emping;Acar;Nasi putih|Iga sapi dalam kuah santan merah berempah.|Beef ribs in spiced red coconut broth.|bowl:soup-red+rendang+kerupuk+lime:chili:clay
Ketupat Sayur Betawi|m|27|vs|es|Ketupat;Sayur labu dan kacang;Telur balado;Kerupuk merah|Ketupat dengan sayur labu siam pedas gurih.|Rice cakes in spicy chayote curry.|bowl:soup-orange+lontong+balado:chili:teal
Gabus Pucung Box|m|42|s|f|Nasi putih;Ikan gabus kuah kluwek;Lalap;Sambal;Air mineral|Ikan gabus kuah kluwek hitam, langka di kota.|Snakehead fish in black keluak sauce, rare in the city.|plate:rice+friedfish+cucumber+sambal:lime:sand
Sayur Besan dan Nasi|m|36||c|Nasi putih;Sayur besan terubuk;Ebi;Kentang;Kerupuk;Air mineral|Sayur seserahan Betawi dengan terubuk dan ebi.|Betawi wedding curry with sugarcane flower and shrimp.|bowl:soup-orange+rice+shrimp:herb:cream
Nasi Kebuli Betawi|m|48||m|Nasi kebuli;Daging kambing;Acar nanas;Emping;Air mineral|Nasi rempah dengan kambing dan acar nanas.|Spiced rice with mutton and pineapple pickle.|tray:yellowrice+rendang+pineapple+tomato:herb:clay
Kerak Telor Mini|s|18||ec|Kerak telor dua buah;Serundeng;Bawang goreng;Air mineral|Ketan dan telur bebek dipanggang di atas arang.|Sticky rice and duck egg grilled over charcoal.|leaf:keraktelor+egg+coconut:herb:clay
Kotak Kue Betawi|s|17|v|ge|Kue ape;Kembang goyang;Kue pancong;Teh melati|Tiga kue Betawi dalam satu kotak.|Three Betawi cakes in one box.|box:serabi+cookie+bolu:flower:teal
Talam Udang dan Selendang Mayang|s|19||cg|Talam udang;Selendang mayang;Kue pepe|Kudapan hari raya Betawi, manis dan gurih.|Betawi feast-day bites, sweet and savoury.|leaf:lapis+shrimp+klepon:flower:rose
Asinan Betawi|s|16|vs|p|Asinan sayur;Kuah kacang;Kerupuk mi;Air mineral|Sayur segar berkuah kacang asam pedas.|Fresh vegetables in sour and hot peanut dressing.|bowl:greens+tahu+kerupuk+peanuts:chili:teal
Bir Pletok dan Biji Ketapang|s|15|v|ge|Bir pletok hangat;Biji ketapang;Akar kelapa|Minuman rempah tanpa alkohol dengan kue kering.|Alcohol-free spice drink with dry cookies.|plate:teacup-without-handle+cookie+ginger-root:flower:rose
`,
  padang: `
Nasi Rendang Daging|m|42|s||Nasi putih;Rendang sapi;Daun singkong;Sambal hijau;Kuah gulai;Air mineral|Rendang hitam delapan jam, daging empuk.|Eight-hour dark rendang, tender beef.|plate:rice+rendang+leafy-green+sambal:chili:clay
Nasi Ayam Pop|m|36|s||Nasi putih;Ayam pop;Sambal tomat;Daun singkong;Air mineral|Ayam kukus goreng lembut dengan sambal tomat.|Soft poached fried chicken with tomato sambal.|plate:rice+poultry-leg+tomato+leafy-green:herb:cream
Nasi Gulai Ikan Kakap|m|44|s|f|Nasi putih;Gulai kakap;Terong balado;Sambal;Air mineral|Kakap segar dalam gulai kuning asam kandis.|Fresh snapper in yellow curry with kandis sour.|plate:rice+fish+hot-pepper+sambal:lime:teal
Nasi Dendeng Batokok|m|46|s||Nasi putih;Dendeng batokok;Sambal hijau;Daun singkong;Air mineral|Dendeng dipukul, disiram cabai hijau.|Pounded beef crisps under green chilli.|leaf:rice+rendang+hot-pepper+cucumber:chili:clay
Nasi Telur Dadar Padang|m|26|vs|e|Nasi putih;Telur dadar tebal;Sayur nangka;Sambal hijau;Air mineral|Telur dadar tebal berempah dengan gulai nangka.|Thick spiced omelette with jackfruit curry.|plate:rice+martabak+leafy-green+sambal:chili:sand
Nasi Kapau Tambusu|m|47|s|e|Nasi putih;Gulai tambusu;Gulai kapau;Rendang;Air mineral|Gulai kapau lengkap dengan tambusu telur.|Kapau curries with egg-filled tambusu.|tray:rice+rendang+balado+pea-pod:chili:clay
Sate Padang|m|38|sp||Sate lidah dan daging;Kuah kuning kental;Ketupat;Keripik balado|Sate daging berkuah kuning kental pedas.|Beef skewers in thick spicy yellow sauce.|leaf:sate+lontong+soup-yellow:chili:clay
Soto Padang|m|34|p|e|Soto daging renyah;Perkedel;Bihun;Kerupuk merah;Nasi|Kuah bening berempah dengan dendeng renyah.|Clear spiced broth with crisp beef.|bowl:soup-yellow+perkedel+kerupuk:herb:cream
Lontong Sayur Padang|m|24|vs|e|Lontong;Gulai pakis dan nangka;Telur balado;Kerupuk merah|Lontong gulai pakis untuk rapat pagi.|Rice cakes in fern curry for a morning meeting.|bowl:soup-orange+lontong+balado:chili:teal
Nasi Ayam Balado|m|34|s||Nasi putih;Ayam balado;Perkedel;Daun singkong;Air mineral|Ayam goreng berlumur cabai merah keriting.|Fried chicken coated in red curly chilli.|plate:rice+poultry-leg+hot-pepper+perkedel:chili:rose
Kotak Kudapan Minang|s|20|v|gem|Bika panggang;Kue talam;Lapek bugis;Teh kotak|Kue Minang dibungkus daun, manis legit.|Leaf-wrapped Minang cakes, sweet and sticky.|box:lemper+lapis+serabi:herb:clay
Lamang Tapai|s|17|v||Lamang ketan;Tapai hitam;Air mineral|Ketan bakar bambu dengan tapai hitam.|Bamboo-grilled sticky rice with black ferment.|leaf:lemper+grapes+coconut:herb:rose
Martabak Kubang Mini|s|23||ge|Martabak daging tiga potong;Kuah asam;Acar|Martabak daging tipis berkuah asam.|Thin beef pancake with sour dip.|plate:martabak+cucumber+lime:chili:sand
`,
  sunda: `
Nasi Timbel Ayam Bakar|m|36|s|s|Nasi timbel;Ayam bakar;Tahu tempe;Lalap;Sambal dadak;Air mineral|Nasi bungkus daun, ayam bakar kecap, sambal dadak.|Leaf-wrapped rice, soy grilled chicken, fresh sambal.|leaf:timbel+poultry-leg+tahu+sambal:herb:teal
Nasi Liwet Ikan Asin Peda|m|33|s|fs|Nasi liwet;Peda bakar;Tempe;Lalap;Sambal terasi;Air mineral|Nasi liwet salam sereh dengan peda.|Lemongrass rice with grilled salted mackerel.|leaf:rice+friedfish+tempe+sambal:herb:sand
Nasi Liwet Ayam Serundeng|m|35||s|Nasi liwet;Ayam serundeng;Tahu;Lalapan;Sambal;Air mineral|Liwet harum dengan ayam serundeng gurih.|Fragrant rice with coconut floss chicken.|plate:rice+poultry-leg+tahu+cucumber:herb:cream
Nasi Tutug Oncom|m|27|vs|s|Nasi tutug oncom;Tahu goreng;Telur asin;Lalap;Sambal;Air mineral|Nasi aduk oncom bakar khas Tasikmalaya.|Rice pounded with roasted oncom, Tasikmalaya style.|leaf:rice+tahu+balado+leafy-green:chili:sand
Pepes Ikan Mas Box|m|38|s|f|Nasi putih;Pepes ikan mas;Tempe mendoan;Lalap;Air mineral|Ikan mas duri lunak dalam daun pisang.|Soft-boned carp steamed in banana leaf.|leaf:rice+fish+tempe+tomato:herb:teal
Pepes Tahu Jamur Box|m|26|v|s|Nasi merah;Pepes tahu jamur;Tumis kangkung;Sambal;Air mineral|Tahu dan jamur kukus kemangi, tanpa daging.|Tofu and mushroom steamed with basil, no meat.|leaf:redrice+tahu+brown-mushroom+leafy-green:herb:teal
Nasi Bogana Tegal|m|34||es|Nasi bogana;Opor ayam suwir;Telur pindang;Sambal goreng;Air mineral|Nasi bungkus daun dengan lauk lengkap.|Leaf-wrapped rice with a full set of dishes.|leaf:yellowrice+balado+poultry-leg+tempe:herb:clay
Soto Bandung|m|33|p|sp|Soto daging lobak;Kacang kedelai;Nasi;Emping|Kuah bening lobak dengan kedelai renyah.|Clear radish broth with crisp soybeans.|bowl:soup-clear+rendang+peanuts+lime:herb:cream
Karedok Lontong|m|24|vs|p|Karedok sayur mentah;Bumbu kacang kencur;Lontong;Kerupuk|Sayur mentah segar berbumbu kacang kencur.|Raw vegetables in galangal peanut dressing.|plate:greens+lontong+kerupuk+peanuts:chili:teal
Nasi Gepuk Priangan|m|41|s||Nasi timbel;Gepuk sapi;Tumis genjer;Sambal;Air mineral|Gepuk manis gurih yang dipukul lembut.|Sweet pounded beef, soft and savoury.|leaf:timbel+rendang+leafy-green+sambal:herb:clay
Kotak Kudapan Sunda|s|16|v|g|Colenak;Nagasari;Combro;Bandrek kotak|Kudapan Priangan manis dan pedas.|Snacks of Priangan, sweet and hot.|box:pisanggoreng+lemper+klepon:herb:teal
Surabi Oncom dan Kinca|s|15|v|gs|Surabi oncom;Surabi kinca;Air mineral|Dua surabi tungku: gurih dan manis.|Two clay-oven pancakes: savoury and sweet.|leaf:serabi+coconut+honey-pot:herb:sand
Batagor Kuah Kacang|s|20|s|fgps|Batagor empat potong;Bumbu kacang;Jeruk limau;Air mineral|Bakso tahu goreng Bandung dengan jeruk limau.|Bandung fried fish tofu with lime.|plate:siomay+tahu+peanuts+lime:chili:clay
`,
  jawa: `
Gudeg Yogya Komplet|m|38||es|Nasi putih;Gudeg nangka;Ayam opor;Telur bacem;Krecek;Air mineral|Gudeg manis gurih dengan areh kental.|Sweet jackfruit stew with thick coconut cream.|leaf:rice+gudeg+balado+poultry-leg:chili:clay
Gudeg Ceker Tahu|m|31||s|Nasi putih;Gudeg;Ceker lunak;Tahu bacem;Air mineral|Gudeg dengan ceker empuk dan tahu bacem.|Jackfruit stew with soft chicken feet and braised tofu.|plate:rice+gudeg+tahu+hot-pepper:herb:sand
Pecel Madiun|m|25|vs|ps|Nasi putih;Sayur rebus;Sambal pecel;Tempe;Peyek kacang;Air mineral|Sayur segar bersiram sambal pecel daun jeruk.|Greens under lime-leaf peanut sambal.|leaf:rice+greens+tempe+kerupuk:chili:teal
Rawon Daging Surabaya|m|43|p||Rawon sapi;Tauge pendek;Telur asin;Kerupuk udang;Nasi putih|Kuah kluwek hitam pekat dengan daging empuk.|Deep black keluak broth with tender beef.|bowl:soup-black+rendang+balado+kerupuk:lime:sand
Soto Kudus Ayam|m|30|p|es|Soto ayam bening;Tauge;Telur puyuh;Perkedel;Nasi|Soto bening gurih dengan bawang goreng.|Clear chicken soup with fried shallot.|bowl:soup-yellow+perkedel+balado+lime:herb:cream
Soto Lamongan|m|32|p|ec|Soto ayam kuning;Koya udang;Telur;Soun;Nasi|Kuah kuning dengan taburan koya gurih.|Yellow soup with prawn cracker dust.|bowl:soup-yellow+noodles+lime:lime:teal
Nasi Kuning Ayam Suwir|m|33||es|Nasi kuning;Ayam suwir;Perkedel;Telur dadar;Kering tempe;Air mineral|Nasi kuning syukuran dalam kotak.|Festive yellow rice in a box.|box:yellowrice+poultry-leg+perkedel+cucumber:herb:cream
Nasi Langgi Solo|m|34||es|Nasi gurih;Empal;Terik tahu;Sambal goreng;Abon;Air mineral|Nasi gurih dengan delapan lauk kecil.|Savoury rice with eight small dishes.|leaf:rice+rendang+tahu+cucumber:herb:clay
Selat Solo|m|45||egm|Bistik sapi;Telur rebus;Buncis;Wortel;Kentang;Saus mustard|Bistik kuah manis dengan sayur rebus.|Beef in sweet broth with boiled vegetables.|plate:rendang+carrot+potato+balado:herb:rose
Nasi Ayam Bakar Kecap|m|35|s|s|Nasi putih;Ayam bakar kecap;Tahu tempe;Lalap;Sambal;Air mineral|Ayam bakar kecap manis wangi arang.|Charcoal chicken in sweet soy.|plate:rice+poultry-leg+tempe+sambal:herb:clay
Nasi Bakar Teri Kemangi|m|29|s|f|Nasi bakar daun pisang;Teri medan;Kemangi;Lalap;Air mineral|Nasi bakar harum daun dan kemangi.|Leaf-grilled rice with anchovy and basil.|leaf:timbel+friedfish+tomato+sambal:herb:teal
Tahu Campur Lamongan|m|30|p|cs|Tahu goreng;Sop daging;Lontong;Perkedel singkong;Kerupuk|Tahu, daging, dan lontong berkuah petis.|Tofu, beef and rice cake in petis broth.|bowl:soup-brown+tahu+lontong+kerupuk:herb:sand
Tengkleng Kambing|m|49|sp||Tengkleng kambing;Nasi putih;Acar;Emping|Kambing berkuah kuning pedas khas Solo.|Spicy yellow mutton broth from Solo.|bowl:soup-red+rendang+hot-pepper+lime:chili:clay
Kotak Kudapan Jawa|s|15|v|g|Wajik;Nagasari;Tahu bakso sayur;Teh melati|Kudapan Jawa manis legit dan gurih.|Javanese bites, sticky sweet and savoury.|box:lapis+lemper+tahu:herb:sand
Getuk Lindri dan Cenil|s|13|v||Getuk lindri;Cenil;Kelapa parut;Juruh|Jajanan singkong warna-warni berkelapa.|Colourful cassava sweets with coconut.|leaf:lapis+klepon+coconut:flower:rose
Tempe Mendoan Hangat|s|14|vs|gs|Tempe mendoan empat lembar;Sambal kecap;Teh hangat|Mendoan setengah matang dengan sambal kecap.|Soft fried tempe with soy chilli.|plate:tempe+hot-pepper+lime:chili:sand
`,
  tumpeng: `
Tumpeng Mini Nasi Kuning|m|58||es|Tumpeng nasi kuning;Ayam goreng;Perkedel;Telur balado;Kering tempe;Urap;Air mineral|Tumpeng satu orang dengan tujuh lauk.|One-person rice cone with seven dishes.|tray:tumpeng+poultry-leg+balado+cucumber:flower:cream
Tumpeng Mini Nasi Uduk|m|52||es|Tumpeng nasi uduk;Empal;Sambal goreng kentang;Telur;Lalap;Air mineral|Kerucut nasi uduk dengan empal dan kentang balado.|Coconut rice cone with beef and chilli potato.|tray:tumpeng-white+rendang+balado+tomato:herb:clay
Prasmanan Nusantara A|m|65|p|ecs|Nasi putih;Ayam bakar madu;Daging lada hitam;Capcai;Sup;Kerupuk;Buah;Air mineral|Prasmanan tujuh hidangan untuk tamu penting.|Seven-dish buffet for important guests.|tray:rice+poultry-leg+broccoli+watermelon:herb:teal
Prasmanan Nusantara B|m|52|p|es|Nasi putih;Ayam goreng lengkuas;Tahu bacem;Sayur asem;Sambal;Buah;Air mineral|Prasmanan hemat dengan sayur asem segar.|Good-value buffet with fresh sour vegetable soup.|tray:rice+poultry-leg+tahu+ear-of-corn:herb:sand
Prasmanan Istimewa Iga|m|78|p|e|Nasi putih;Iga bakar;Udang saus padang;Sup buntut;Asinan;Puding;Buah|Prasmanan istimewa dengan iga bakar.|Special buffet with grilled ribs.|tray:rice+rendang+fried-shrimp+watermelon:chili:rose
Nasi Box Rapat Hemat|m|27||es|Nasi putih;Ayam kecap;Tumis buncis;Kerupuk;Pisang;Air mineral|Kotak lengkap sederhana untuk rapat rutin.|A simple complete box for routine meetings.|box:rice+poultry-leg+pea-pod+banana:herb:cream
Nasi Box Ayam Lada Hitam|m|39||gs|Nasi putih;Ayam lada hitam;Capcai;Pangsit goreng;Jeruk;Air mineral|Ayam lada hitam dengan capcai renyah.|Black pepper chicken with crisp vegetables.|box:rice+poultry-leg+broccoli+tangerine:herb:teal
Nasi Box Daging Teriyaki|m|44||gsx|Nasi putih;Daging teriyaki;Salad;Egg roll;Buah;Air mineral|Irisan daging teriyaki manis gurih.|Sliced teriyaki beef, sweet and savoury.|box:rice+rendang+carrot+kiwi-fruit:herb:rose
Nasi Box Ikan Dori Asam Manis|m|40||fg|Nasi putih;Dori asam manis;Tumis wortel;Kerupuk;Semangka;Air mineral|Dori renyah dengan saus nanas asam manis.|Crisp fish in pineapple sweet and sour.|box:rice+friedfish+pineapple+watermelon:lime:teal
Nasi Box Vegetarian Sehat|m|32|v|sp|Nasi merah;Tempe bacem;Tahu jamur;Urap sayur;Buah potong;Air mineral|Kotak tanpa daging dengan urap segar.|Meat-free box with fresh coconut salad.|box:redrice+tempe+greens+melon:herb:teal
Nasi Tumpeng Rantang|m|49||es|Nasi kuning;Ayam ingkung suwir;Urap;Tempe;Telur;Peyek;Air mineral|Rantang berkah untuk syukuran kantor.|Blessing box for office celebrations.|basket:yellowrice+poultry-leg+greens+balado:flower:cream
Nasi Goreng Kampung Buffet|m|36|ps|es|Nasi goreng;Telur ceplok;Sate ayam;Acar;Kerupuk;Air mineral|Nasi goreng kampung dengan sate ayam.|Village fried rice with chicken satay.|tray:friedrice+sate+friedegg+cucumber:chili:clay
Kotak Kudapan Pimpinan|s|29|v|gem|Kue sus buah;Lapis surabaya;Quiche sayur;Jus kotak|Kudapan pilihan untuk tamu pimpinan.|Select bites for guests of the leadership.|box:sus+legit+pie:flower:rose
Kotak Kudapan Rapat A|s|18||ge|Lemper ayam;Risoles;Kue lapis;Air mineral|Tiga kue favorit dan air mineral.|Three favourite bites and water.|box:lemper+risoles+lapis:herb:cream
Kotak Kudapan Rapat B|s|15||ge|Pastel;Bolu kukus;Tahu isi;Air mineral|Kotak hemat dua gurih satu manis.|Good-value box, two savoury, one sweet.|box:dumpling+bolu+tahu:herb:sand
Stan Teh Kopi dan Jajan Pasar|s|26|vp|g|Kopi tubruk;Teh poci;Jajan pasar lima macam;Pelayan|Sudut minum dengan lima jajan pasar.|Drinks corner with five market cakes.|tray:klepon+lapis+dadar+teacup-without-handle:flower:teal
`,
};
