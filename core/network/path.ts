export { pathTo, type Path } from "../model/path";
