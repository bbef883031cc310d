/** Our fields, with the headers that property systems write for them, letters and digits only. The first header that a file has wins. */
const ALIASES = {
  id: 'id listingid listingkey propertyid unitid sourceid mlsnumber mls mlsid ref reference referenceid externalid code sku homelistingid unitcode listingnumber',
  url: 'url listingurl link weburl sourceurl permalink',
  title: 'title name headline listingtitle propertyname marketingtitle advertisementtitle adtitle marketingname subject buildingname propertyshortname shortname',
  description: 'description body remarks publicremarks marketingdescription listingdescription details text summary comments about propertydescription unitdescription notes',
  price: 'price listprice askingprice amount value saleprice listingprice currentprice soldprice',
  rent: 'rent monthlyrent marketrent rentamount askingrent advertisedrent leaseamount rentalprice rentprice targetrent monthlyrate basemarketrent unitrent scheduledrent currentrent weeklyrent rentperweek nightlyrate nightlyprice pricepernight priceperweek pricepermonth unitmarketrent',
  period: 'priceperiod pricetype rentfrequency rentperiod pricefreq leaseamountfrequency frequency per billingperiod rateperiod',
  currency: 'currency currencycode pricecurrency',
  offer: 'listingtype offertype transactiontype transaction purpose saleorrent forsaleorrent offer dealtype',
  status: 'status listingstatus standardstatus availability propertystatus unitstatus rentalstatus availabilitystatus occupancystatus',
  availableOn: 'availableon availabledate availabilitydate dateavailable available movein moveindate availablefrom readydate availableasof availabledateon',
  listedAt: 'listedat listedon listdate listingdate date dateposted dateadded created createdat createddate published publishedat onmarketdate onmarkettimestamp posted time',
  closedAt: 'closedat closedate solddate saledate datesold closeddate',
  type: 'propertytype type propertysubtype hometype kind category buildingtype housingtype dwellingtype unittype propertykind',
  address:
    'address streetaddress address1 addressline1 street street1 unparsedaddress propertyaddress fulladdress unitaddress addr1 propertystreetaddress1 propertyaddress1 unitaddress1 addressstreet unitstreetaddress1 addressaddr1 addressstreet1',
  unit: 'unit unitnumber apt apartment suite unitname address2 addressline2 unitno street2 propertystreetaddress2 unitstreetaddress2 aptnumber streetaddress2',
  city: 'city town cityname municipality locality propertycity unitcity addresscity postalcity',
  state: 'state region stateregion province stateorprovince statecode propertystate unitstate county addressregion stateprovince statename addressstate',
  postalCode: 'postalcode zip zippostal zipcode postcode propertyzip unitzip addresszip postal zip4 zippostalcode propertypostalcode addresspostalcode',
  country: 'country countrycode addresscountry',
  neighborhood: 'neighborhood neighbourhood subdivision subdivisionname area district community',
  latitude: 'latitude lat locationlatitudes locationlatitude geolat',
  longitude: 'longitude lon lng long locationlongitudes locationlongitude geolng geolon',
  beds: 'beds bedrooms bedroomstotal bed br numbeds numbedrooms bedroomcount totalbedrooms bedroom nobedrooms bedscount',
  baths: 'baths bathrooms bathroomstotal bath ba numbaths numbathrooms bathroomcount bathroomstotaldecimal totalbathrooms bathroom fullbaths bathroomstotalinteger nobathrooms',
  halfBaths: 'halfbaths bathroomshalf halfbathrooms numhalfbaths',
  bedBath: 'bdba bedbath bedsbaths bdbaths unitbdba bedroomsbathrooms bedsandbaths',
  squareFeet:
    'squarefeet sqft squarefootage livingarea sqftliving area sqfeet size livingareasqft sf unitsqft unitsize totalarea totalsqft areasize squareft floorarea buildingsqft grosslivingarea interiorsqft',
  areaUnit: 'areaunit areaunits livingareaunits sizeunit sqftunit areasizeunit',
  squareMeters: 'squaremeters squaremetres sqm livingaream2 m2 aream2 areasqm',
  lotSquareFeet: 'lotsquarefeet lotsize lotsqft lotsizesquarefeet sqftlot lotarea',
  yearBuilt: 'yearbuilt builtyear yrbuilt constructionyear built',
  floors: 'floors stories storiestotal numfloors levels storeys',
  amenities: 'amenities features propertyamenities unitamenities tags amenitylist facilities communityamenities propertyfeatures unitfeatures appliances',
  pets: 'pets petsallowed petpolicy petfriendly petspolicy allowspets petsok',
  cats: 'cats catsallowed allowscats catsok catfriendly',
  dogs: 'dogs dogsallowed allowsdogs dogsok smalldogsallowed smalldogs dogfriendly',
  parking: 'parking parkingincluded parkingtype parkingfeatures parkingoptions',
  laundry: 'laundry laundrytype laundryfeatures washerdryer',
  furnished: 'furnished isfurnished',
  deposit: 'securitydeposit deposit depositamount depositrequired securitydepositamount unitdeposit marketdeposit targetdeposit',
  petDeposit: 'petdeposit petdepositamount petssecuritydeposit',
  applicationFee: 'applicationfee appfee rentalapplicationfee applicationfeeamount',
  associationFee: 'associationfee hoa hoafee hoafees hoadues hoamonth hoamonthly monthlyhoa monthlyhoafee hoafeemonthly condofee',
  propertyTax: 'taxannualamount propertytax propertytaxes annualtax annualtaxes annualpropertytax taxesannual yearlytax',
  photos:
    'photos images photo image imageurl imageurls photourl photourls pictureurl pictureurls picture pictures media thumbnail mainphoto mainimage coverphoto coverimage photo1 image1 primaryphoto imagelink imagelinks imageurl1',
} as const;

export type Field = keyof typeof ALIASES;

/** `Monthly Rent ($)`, `monthly_rent` and `Property.MonthlyRent__c` without what systems add around the name. */
export const plainHeader = (header: string): string =>
  header
    .replace(/__[a-z]$/i, '')
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

const BY_ALIAS = new Map(Object.entries(ALIASES).flatMap(([field, names]) => names.split(' ').map((name, rank) => [name, { field: field as Field, rank }] as const)));

/** Which header each of our fields is read from; a header that belongs to none is left out. */
export function mapFields(headers: readonly string[]): Map<Field, string> {
  const chosen = new Map<Field, { header: string; rank: number }>();
  for (const header of headers) {
    const alias = BY_ALIAS.get(plainHeader(header));
    if (!alias) continue;
    const before = chosen.get(alias.field);
    if (!before || alias.rank < before.rank) chosen.set(alias.field, { header, rank: alias.rank });
  }
  return new Map([...chosen].map(([field, { header }]) => [field, header]));
}
