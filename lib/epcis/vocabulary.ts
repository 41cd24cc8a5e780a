// The words of the Core Business Vocabulary 2.0.
const words = (text: string) => text.trim().split(/\s+/)

export const bizSteps = words(`accepting arriving assembling collecting commissioning consigning creating_class_instance
  cycle_counting decommissioning departing destroying disassembling dispensing encoding entering_exiting holding inspecting installing
  killing loading other packing picking receiving removing repackaging repairing replacing reserving retail_selling sampling
  sensor_reporting shipping staging_outbound stock_taking stocking storing transporting unloading unpacking void_shipping`)

export const dispositions =
  words(`active available completeness_inferred completeness_verified conformant container_closed
  container_open damaged destroyed dispensed disposed encoded expired in_progress in_transit inactive mismatch_class mismatch_instance
  mismatch_quantity needs_replacement no_pedigree_match non_conformant non_sellable_other partially_dispensed recalled reserved
  retail_sold returned sellable_accessible sellable_not_accessible stolen unavailable unknown`)

export const transactionTypes = words('bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres upevt')
export const sourceTypes = words('owning_party possessing_party location')
export const errorReasons = words('did_not_occur incorrect_data')
export const components =
  words(`x y z axial_distance azimuth height spherical_radius polar_angle elevation_angle easting northing
  latitude longitude altitude`)
export const sensorAlerts = words('ALARM_CONDITION ERROR_CONDITION')
export const measurements = words(`AbsoluteHumidity AbsorbedDose AbsorbedDoseRate Acceleration Radioactivity Altitude
  AmountOfSubstance AmountOfSubstancePerUnitVolume Angle AngularAcceleration AngularMomentum AngularVelocity Area Capacitance
  Conductance Conductivity Count Density Dimensionless DoseEquivalent DoseEquivalentRate DynamicViscosity ElectricCharge
  ElectricCurrent ElectricCurrentDensity ElectricFieldStrength Energy Exposure Force Frequency Illuminance Inductance Irradiance
  KinematicViscosity Length LinearMomentum Luminance LuminousFlux LuminousIntensity MagneticFlux MagneticFluxDensity
  MagneticVectorPotential Mass MassConcentration MassFlowRate MassPerAreaTime MemoryCapacity MolalityOfSolute MolarEnergy MolarMass
  MolarVolume Power Pressure RadiantFlux RadiantIntensity RelativeHumidity Resistance Resistivity SolidAngle SpecificVolume Speed
  SurfaceDensity SurfaceTension Temperature Time Torque Voltage Volume VolumeFlowRate VolumeFraction VolumetricFlux Wavenumber`)

const spellings =
  /^(?:urn:epcglobal:cbv:(?:bizstep|disp|er):|https?:\/\/(?:ref|ns)\.gs1\.org\/cbv\/(?:BizStep|Disp|ER)-|cbv:(?:BizStep|Disp|ER)-)/

/** A business step or disposition as the JSON binding writes it, whichever way it was spelt. */
export const bareWord = (text: string) => text.replace(spellings, '')
