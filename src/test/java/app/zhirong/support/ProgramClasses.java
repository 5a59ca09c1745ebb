package app.zhirong.support;

import app.zhirong.ZhiRongApplication;
import com.tngtech.archunit.core.importer.ImportOption;

/** Tells the classes of the program from those of its tests, wherever they were compiled to. */
public final class ProgramClasses {

    private static final String PLACE = ZhiRongApplication.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    public static final ImportOption ONLY = location -> location.contains(PLACE);

    private ProgramClasses() {}
}
