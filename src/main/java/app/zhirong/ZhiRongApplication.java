package app.zhirong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** ZhiRong: where enterprises, banks and bureaus work on the same IP-pledge-financing case. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ZhiRongApplication {

    static void main(String[] args) {
        SpringApplication.run(ZhiRongApplication.class, args);
    }
}
